package themetrends.text;

import java.util.List;

/** The lines of a text and what can be told of how they were set. */
final class PageLayout {
    private static final double SPREAD_SHARE = 0.6;

    private final List<Line> lines;
    private final ColumnWidths columns;
    private final HeadingBlocks headings;
    private final WrappedHeadline headline;
    private final boolean spread;

    PageLayout(List<Line> lines) {
        this.lines = lines;
        columns = new ColumnWidths(lines);
        headings = new HeadingBlocks(lines);
        headline = new WrappedHeadline(lines, columns);
        spread = isSpread(lines);
    }

    /** Looks at the ends of sentences alone: no rule joins lines there. */
    private static boolean isSpread(List<Line> lines) {
        int ends = 0;
        int blanks = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).endsSentence()) {
                ends++;
                blanks += lines.get(i + 1).afterBlank() ? 1 : 0;
            }
        }
        return blanks >= SPREAD_SHARE * ends;
    }

    List<Line> lines() {
        return lines;
    }

    ColumnWidths columns() {
        return columns;
    }

    HeadingBlocks headings() {
        return headings;
    }

    WrappedHeadline headline() {
        return headline;
    }

    /** Whether blank lines stand between most paragraphs, so that one more says nothing. */
    boolean isSpread() {
        return spread;
    }
}
