package themetrends.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Whether text around a line is set in columns, and how a line compares with its neighbours. */
final class ColumnWidths {
    private static final int WINDOW = 8;
    /** A page of one column is hardly wider. */
    private static final double WIDEST = 60;
    /** Text set in columns breaks most of its sentences over lines; text with a paragraph a line breaks none. */
    private static final double BROKEN_SHARE = 0.35;

    private static final int FEWEST_BROKEN = 2;
    /** A line shorter than its neighbours by this share, and by more than SLACK characters, was ended on purpose. */
    private static final double SHORT_SHARE = 0.6;

    private static final double SLACK = 3;
    /** A mark that may not begin a line hangs over the column's edge. */
    private static final double OVERHANG = 1.5;

    private static final int LOOK_BACK = 5;
    private static final int FEWEST_EVEN = 2;

    private final double[] widths;
    /** Some layouts count characters, whatever their width. */
    private final int[] lengths;

    private final BitSet inColumn;

    ColumnWidths(List<Line> lines) {
        widths = lines.stream().mapToDouble(Line::width).toArray();
        lengths = lines.stream().mapToInt(line -> line.content().length()).toArray();
        inColumn = brokenText(lines);
        fillNarrows(lines);
        extend(lines);
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

    private static BitSet brokenText(List<Line> lines) {
        int[] broken = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            broken[i + 1] = broken[i] + (breaksOff(line) ? 1 : 0);
        }
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            int from = Math.max(0, i - WINDOW);
            int to = Math.min(lines.size(), i + WINDOW + 1);
            int here = broken[to] - broken[from];
            found.set(i, here >= FEWEST_BROKEN && here >= BROKEN_SHARE * (to - from));
        }
        return found;
    }

    private static boolean breaksOff(Line line) {
        return line.hasInnerMark() && !line.endsSentence() && line.width() <= WIDEST;
    }

    /** Beside a picture a column may be too narrow to hold many marks: lines that run on between two parts of it. */
    private void fillNarrows(List<Line> lines) {
        int end = inColumn.nextSetBit(0);
        while (end >= 0) {
            int from = inColumn.nextClearBit(end);
            int to = inColumn.nextSetBit(from);
            if (to > 0
                    && to - from <= 2 * WINDOW
                    && lines.subList(from, to).stream().noneMatch(Line::endsSentence)) {
                inColumn.set(from, to);
            }
            end = to;
        }
    }

    /** Short paragraphs break too few lines to be noticed: what is as wide as the column beside it belongs to it. */
    private void extend(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (inColumn.get(i - 1) && !inColumn.get(i) && fits(lines.get(i), width(lines, i - WINDOW, i))) {
                inColumn.set(i);
            }
        }
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (inColumn.get(i + 1) && !inColumn.get(i) && fits(lines.get(i), width(lines, i + 1, i + 1 + WINDOW))) {
                inColumn.set(i);
            }
        }
    }

    private static boolean fits(Line line, double width) {
        double less = width - line.width();
        return less > -OVERHANG && (less <= SLACK || line.endsSentence());
    }

    /** Width of the column that these lines form: that of its longer lines, since spaces taken out leave some short. */
    private double width(List<Line> lines, int from, int to) {
        double[] full = IntStream.range(Math.max(0, from), Math.min(lines.size(), to))
                .filter(i -> !lines.get(i).endsSentence())
                .mapToDouble(i -> widths[i])
                .sorted()
                .toArray();
        return full.length == 0 ? 0 : full[full.length * 3 / 4];
    }
}
