package themetrends.text;

import java.util.List;

/** Whether text around a line is set in columns, and how a line compares with its neighbours. */
final class ColumnWidths {
    private static final int WINDOW = 8;
    /** Text set in columns breaks most of its sentences over lines; text with a paragraph a line breaks none. */
    private static final double BROKEN_SHARE = 0.35;
    /** A line shorter than its neighbours by this share, and by more than SLACK characters, was ended on purpose. */
    private static final double SHORT_SHARE = 0.6;

    private static final double SLACK = 3;

    private final double[] widths;
    /** broken[i]: how many of the first i lines are running text that breaks off. */
    private final int[] broken;

    ColumnWidths(List<Line> lines) {
        widths = lines.stream().mapToDouble(Line::width).toArray();
        broken = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            broken[i + 1] = broken[i] + (line.hasInnerMark() && !line.endsSentence() ? 1 : 0);
        }
    }

    /** Whether enough of the lines around line {@code i} break off inside a sentence. */
    boolean inColumn(int i) {
        int from = Math.max(0, i - WINDOW);
        int to = Math.min(widths.length, i + WINDOW + 1);
        return broken[to] - broken[from] >= BROKEN_SHARE * (to - from);
    }

    /** Whether line {@code i} is clearly shorter than both its neighbours: the end of a heading or a paragraph. */
    boolean fallsShort(int i) {
        double neighbour = neighbour(i);
        return widths[i] < SHORT_SHARE * neighbour && neighbour - widths[i] > SLACK;
    }

    /** Whether line {@code i} is narrower than a share of the line that follows it. */
    boolean isShorterThan(int i, double share) {
        return i + 1 < widths.length && widths[i] < share * widths[i + 1];
    }

    private double neighbour(int i) {
        double before = i > 0 ? widths[i - 1] : Double.MAX_VALUE;
        double after = i + 1 < widths.length ? widths[i + 1] : Double.MAX_VALUE;
        return Math.min(before, after);
    }
}
