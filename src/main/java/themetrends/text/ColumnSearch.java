package themetrends.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds the lines of a text that are set in columns: cut at a width, not at the end of a paragraph. */
final class ColumnSearch {
    private static final int WINDOW = 8;
    /** A page of one column is hardly wider. */
    private static final double WIDEST = 60;
    /** Text set in columns breaks most of its sentences over lines; text with a paragraph a line breaks none. */
    private static final double BROKEN_SHARE = 0.35;

    private static final int FEWEST_BROKEN = 2;
    private static final int EVEN_WINDOW = 6;
    private static final int FEWEST_OPEN = 4;
    private static final int FEWEST_MARKED = 2;
    /** A mark that may not begin a line hangs over the column's edge. */
    private static final double OVERHANG = 1.5;

    private static final double SLACK = 3;

    private final List<Line> lines;
    private final double[] widths;
    private final int[] lengths;
    private final BitSet found;

    /**
     * A search of lines.
     *
     * @param widths their widths
     * @param lengths how many characters they have: some layouts count those, whatever their width
     */
    ColumnSearch(List<Line> lines, double[] widths, int[] lengths) {
        this.lines = lines;
        this.widths = widths;
        this.lengths = lengths;
        found = brokenText();
        found.or(evenText());
        fillNarrows();
        extend();
    }

    /** Which lines are set in columns. */
    BitSet found() {
        return found;
    }

    private BitSet brokenText() {
        int[] broken = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            broken[i + 1] = broken[i] + (breaksOff(line) ? 1 : 0);
        }
        BitSet columns = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            int from = Math.max(0, i - WINDOW);
            int to = Math.min(lines.size(), i + WINDOW + 1);
            int here = broken[to] - broken[from];
            columns.set(i, here >= FEWEST_BROKEN && here >= BROKEN_SHARE * (to - from));
        }
        return columns;
    }

    private static boolean breaksOff(Line line) {
        return line.hasInnerMark() && !line.endsSentence() && line.width() <= WIDEST;
    }

    /** Short items break few sentences, but most of their lines are as wide as the column. */
    private BitSet evenText() {
        BitSet columns = new BitSet();
        int[] marked = new int[lines.size() + 1];
        int[] open = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            marked[i + 1] = marked[i] + (lines.get(i).hasInnerMark() ? 1 : 0);
            open[i + 1] = open[i] + (lines.get(i).endsSentence() ? 0 : 1);
        }
        for (int i = found.nextClearBit(0); i < lines.size(); i = found.nextClearBit(i + 1)) {
            int from = Math.max(0, i - EVEN_WINDOW);
            int to = Math.min(lines.size(), i + EVEN_WINDOW + 1);
            int openHere = open[to] - open[from];
            boolean mayBe =
                    marked[to] - marked[from] >= FEWEST_MARKED && openHere >= FEWEST_OPEN && 2 * openHere >= to - from;
            columns.set(i, mayBe && isMostlyEven(from, to));
        }
        return columns;
    }

    private boolean isMostlyEven(int from, int to) {
        int[] open = IntStream.range(from, to)
                .filter(i -> !lines.get(i).endsSentence())
                .toArray();
        double width = upper(Arrays.stream(open).mapToDouble(i -> widths[i]));
        double length = upper(Arrays.stream(open).mapToDouble(i -> lengths[i]));
        long even = Arrays.stream(open)
                .filter(i -> Math.abs(widths[i] - width) <= 1 || Math.abs(lengths[i] - length) <= 1)
                .count();
        return width <= WIDEST && 2 * even > to - from;
    }

    /** The value that three quarters do not exceed: spaces that were taken out have left some lines short. */
    private static double upper(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4];
    }

    /** Beside a picture a column may be too narrow to hold many marks: lines that run on between two parts of it. */
    private void fillNarrows() {
        int end = found.nextSetBit(0);
        while (end >= 0) {
            int from = found.nextClearBit(end);
            int to = found.nextSetBit(from);
            if (to > 0
                    && to - from <= 2 * WINDOW
                    && lines.subList(from, to).stream().noneMatch(Line::endsSentence)) {
                found.set(from, to);
            }
            end = to;
        }
    }

    /** Short paragraphs break too few lines to be noticed: what is as wide as the column beside it belongs to it. */
    private void extend() {
        for (int i = 1; i < lines.size(); i++) {
            if (found.get(i - 1) && !found.get(i) && fits(lines.get(i), width(i - WINDOW, i))) {
                found.set(i);
            }
        }
        for (int i = lines.size() - 2; i >= 0; i--) {
            if (found.get(i + 1) && !found.get(i) && fits(lines.get(i), width(i + 1, i + 1 + WINDOW))) {
                found.set(i);
            }
        }
    }

    private static boolean fits(Line line, double width) {
        double less = width - line.width();
        return less > -OVERHANG && (less <= SLACK || line.endsSentence());
    }

    /** Width of the column that these lines form. */
    private double width(int from, int to) {
        return upper(IntStream.range(Math.max(0, from), Math.min(lines.size(), to))
                .filter(i -> !lines.get(i).endsSentence())
                .mapToDouble(i -> widths[i]));
    }
}
