package themetrends.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Whether text around a line is set in columns, and how a line compares with its neighbours. */
final class ColumnWidths {
    /** A line shorter than its neighbours by this share, and by more than SLACK characters, was ended on purpose. */
    private static final double SHORT_SHARE = 0.6;

    private static final double SLACK = 3;

    private static final int LOOK_BACK = 5;
    private static final int FEWEST_EVEN = 2;

    private final double[] widths;
    /** Some layouts count characters, whatever their width. */
    private final int[] lengths;

    private final BitSet inColumn;

    ColumnWidths(List<Line> lines) {
        widths = lines.stream().mapToDouble(Line::width).toArray();
        lengths = lines.stream().mapToInt(line -> line.content().length()).toArray();
        inColumn = new ColumnSearch(lines, widths, lengths).found();
    }

    /** Whether enough of the lines around line {@code i} break off inside a sentence. */
    boolean inColumn(int i) {
        return inColumn.get(i);
    }

    /**
     * Whether line {@code i} is clearly shorter than both its neighbours: the end of a heading or a paragraph. Says
     * nothing where the neighbours themselves differ, since no column has such lines.
     */
    boolean fallsShort(int i) {
        double before = i > 0 ? widths[i - 1] : widths[Math.min(1, widths.length - 1)];
        double after = i + 1 < widths.length ? widths[i + 1] : before;
        double neighbour = Math.min(before, after);
        return widths[i] < SHORT_SHARE * neighbour
                && neighbour - widths[i] > SLACK
                && neighbour > SHORT_SHARE * Math.max(before, after);
    }

    /** Whether line {@code i} is narrower than a share of the line that follows it. */
    boolean isShorterThan(int i, double share) {
        return i + 1 < widths.length && widths[i] < share * widths[i + 1];
    }

    /**
     * Whether line {@code i} is too short for a line of running text where the column keeps its width: even the first
     * line of a paragraph is shorter by its indent only.
     */
    boolean isShortInEvenColumn(int i) {
        if (i < 1 || i + 2 >= widths.length) {
            return false;
        }
        double width = widths[i + 1];
        long evenAbove = IntStream.range(Math.max(0, i - LOOK_BACK), i)
                .filter(k -> isEven(k, width))
                .count();
        return width - widths[i] >= SLACK
                && lengths[i + 1] - lengths[i] >= SLACK
                && isEven(i + 2, width)
                && evenAbove >= FEWEST_EVEN;
    }

    private boolean isEven(int i, double width) {
        return Math.abs(widths[i] - width) <= 1;
    }
}
