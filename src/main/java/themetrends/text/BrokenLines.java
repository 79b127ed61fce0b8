package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that layout broke inside a sentence, also where an empty line follows each line, or where a column grows
 * narrow beside a picture.
 *
 * <p>A line that ends in a full stop is never joined to what follows. One that ends inside a sentence is joined where
 * something says that more must follow: its last mark, an open quotation, the next line's first mark; or, in text that
 * is set in columns, that the line is as long as the column. Headings, lists, signatures and datelines stay apart.
 */
final class BrokenLines implements RepairRule {
    /** A line that wide is no heading. */
    private static final double TEXT_WIDTH = 40;

    private static final double SUBTITLE_WIDTH = 30;

    @Override
    public List<Edit> edits(String text) {
        List<Line> lines = Line.of(text);
        ColumnWidths columns = new ColumnWidths(lines);
        HeadingBlocks headings = new HeadingBlocks(lines);
        WrappedHeadline headline = new WrappedHeadline(lines, columns);
        List<Edit> edits = new ArrayList<>();
        int open = 0;
        boolean afterSentence = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            open = Math.max(0, open + line.opened());
            if (headline.continuesBehind(i)
                    || new Seam(i, line, next, open > 0, afterSentence, columns, headings).continues()) {
                edits.add(new Edit(line.end(), text.substring(line.end(), next.start()), joint(line, next)));
            } else {
                open = 0;
            }
            afterSentence = line.endsSentence();
        }
        return edits;
    }

    /** Latin words need a space where the line end was; Chinese needs nothing. */
    private static String joint(Line line, Line next) {
        boolean latin = isLatin(line.last()) && (isLatin(next.first()) || Character.isDigit(next.first()));
        return latin ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }

    /** The place between two lines. */
    private record Seam(
            int index,
            Line line,
            Line next,
            boolean openQuote,
            boolean afterSentence,
            ColumnWidths columns,
            HeadingBlocks headings) {
        boolean continues() {
            if (Chars.cannotBeginLine(next.first()) && !LineForms.isDigits(line)) {
                return !LineForms.beginsBlock(line) || line.hasInnerMark();
            }
            if (LineForms.isSubtitle(line) && columns.inColumn(index)) {
                return continuesSubtitle();
            }
            if (line.endsSentence() || LineForms.beginsBlock(next) || next.indent() >= 4) {
                return false;
            }
            if (headings.contains(index)) {
                return continuesHeading();
            }
            if (LineForms.isComplete(line) && !openQuote) {
                return false;
            }
            if (Chars.isOpening(line.last()) || "，、,".indexOf(line.last()) >= 0) {
                return true;
            }
            return columns.inColumn(index) ? continuesInColumn() : continuesOutsideColumn();
        }

        private boolean continuesInColumn() {
            if (isSubheading()) {
                return false;
            }
            if (Chars.isInner(line.last())) {
                return !columns.fallsShort(index);
            }
            if (openQuote) {
                return true;
            }
            boolean nextOpensQuote = Chars.isOpening(next.first()) && next.first() != '《' && next.first() != '（';
            return !columns.fallsShort(index) && !(nextOpensQuote && columns.isShorterThan(index, 0.8));
        }

        /** Behind the end of a sentence, without a mark of running text, and not as wide as the column. */
        private boolean isSubheading() {
            return afterSentence && !line.hasInnerMark() && !openQuote && columns.isShortInEvenColumn(index);
        }

        private boolean continuesOutsideColumn() {
            if (Chars.isInner(line.last()) || !line.hasInnerMark()) {
                return false;
            }
            return openQuote || line.hasFinalMark() || line.width() >= TEXT_WIDTH;
        }

        /** A headline over two lines: the second is no wider, and does not begin as a headline of its own would. */
        private boolean continuesHeading() {
            return headings.contains(index + 1)
                    && headings.inSameBlock(index)
                    && next.width() <= line.width()
                    && Han.is(next.first());
        }

        /** What follows a subtitle that fills its line and holds no date is the rest of it, if it is no text. */
        private boolean continuesSubtitle() {
            return !line.endsSentence()
                    && !next.endsSentence()
                    && !next.hasFinalMark()
                    && !LineForms.beginsBlock(next)
                    && next.indent() < 4
                    && next.width() <= SUBTITLE_WIDTH
                    && !headings.contains(index + 1);
        }
    }
}
