package themetrends.text;

import java.util.List;

/**
 * A headline at the head of a text in columns that was wrapped like the text below: lines of one width without a mark
 * of running text, the last one perhaps shorter.
 */
final class WrappedHeadline {
    private static final int MOST_LINES = 8;
    private static final int SHORTEST = 7;
    /** Spaces that were taken out have left some lines shorter. */
    private static final double EVEN_SHARE = 0.75;

    private static final int TEXT_WITHIN = 6;

    /** Index of its last line, 0 where there is no wrapped headline. */
    private final int last;

    WrappedHeadline(List<Line> lines, ColumnWidths columns) {
        int end = 0;
        while (end < Math.min(lines.size(), MOST_LINES) && isBare(lines.get(end))) {
            end++;
        }
        last = isWrapped(lines, end) && textFollows(end, lines.size(), columns) ? end - 1 : 0;
    }

    /** Whether the headline goes on behind a line. */
    boolean continuesBehind(int index) {
        return index < last;
    }

    private static boolean isBare(Line line) {
        return !line.hasInnerMark() && !line.endsSentence() && !LineForms.beginsBlock(line) && line.indent() < 4;
    }

    private static boolean isWrapped(List<Line> lines, int end) {
        if (end < 2) {
            return false;
        }
        int longest = lines.subList(0, end).stream()
                .mapToInt(WrappedHeadline::length)
                .max()
                .orElse(0);
        return longest >= SHORTEST
                && lines.subList(0, end - 1).stream().allMatch(line -> length(line) >= EVEN_SHARE * longest);
    }

    private static int length(Line line) {
        return line.content().length();
    }

    private static boolean textFollows(int end, int size, ColumnWidths columns) {
        for (int i = end; i < Math.min(size, end + TEXT_WITHIN); i++) {
            if (columns.inColumn(i)) {
                return true;
            }
        }
        return false;
    }
}
