package themetrends.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The axes of a trend.
 *
 * @param first first year
 * @param last last year
 * @param highest the highest value to be seen, above 0
 * @param below part of the plot below zero, so that marks on zero are not cut
 */
record TrendScale(int first, int last, double highest, double below) {
    /** Of all years. */
    private static final double BESIDE = 0.02;

    private static final double BELOW = 0.04;
    private static final double BELOW_IN_SMALL = 0.1;

    /** Around the plot; wide enough for half of a year's label. */
    static final int PADDING = Look.dots(8);

    /** No interval may press the rates into the lower part of the picture. */
    private static final double INTERVALS_UP_TO = 1.6;

    /** The scale on which all points of the lines can be seen. */
    static TrendScale of(List<TrendLine> lines, List<Integer> years) {
        List<TrendPoint> points =
                lines.stream().flatMap(line -> line.points().stream()).toList();
        double rate = points.stream().mapToDouble(TrendPoint::rate).max().orElse(0);
        double high = points.stream()
                .mapToDouble(point -> point.interval().high())
                .max()
                .orElse(0);
        double highest = rate > 0 ? Math.min(high, rate * INTERVALS_UP_TO) : high;
        return new TrendScale(years.get(0), years.get(years.size() - 1), highest > 0 ? highest : 1, BELOW);
    }

    /** The same scale for plots a few centimetres high. */
    TrendScale small() {
        return new TrendScale(first, last, highest, BELOW_IN_SMALL);
    }

    int years() {
        return last - first + 1;
    }

    double left() {
        return first - beside();
    }

    /** Not the mirror of the left: XChart would set its ticks on evenly spaced ends instead of whole years. */
    double right() {
        return last + 1.2 * beside();
    }

    /** Room beside the first mark, in years: half of its year, or what the mark itself takes. */
    private double beside() {
        return Math.max(0.5, years() * BESIDE);
    }

    double bottom() {
        return -below * top();
    }

    double top() {
        return highest * 1.06;
    }

    /** Whether an interval goes beyond the top. */
    boolean cuts(List<TrendLine> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .anyMatch(point -> point.interval().high() > top());
    }

    /** Where a year lies in the plot, in dots from the left of the chart. */
    double x(double year, Rectangle2D plot) {
        return plot.getX() + (year - left()) / (right() - left()) * plot.getWidth();
    }

    /** Where a value lies in the plot, in dots from the top of the chart. */
    double y(double value, Rectangle2D plot) {
        return plot.getMaxY() - (value - bottom()) / (top() - bottom()) * plot.getHeight();
    }
}
