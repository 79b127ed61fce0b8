package themetrends.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.Predicate;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.None;

/**
 * The XChart chart of a trend. Each line is drawn in layers, as XChart knows one mark per series: intervals, straight
 * segments with a break between runs, filled marks, hollow marks.
 */
final class TrendChart {
    private static final double ROOM_FOR_A_YEAR = Look.dots(27);

    private static final int MOST_LARGE_MARKS = 30;
    private static final double WHISKERS_APART = Look.dots(1.3);

    private final XYChart chart;
    private final TrendScale scale;

    private TrendChart(TrendScale scale, int width, int height) {
        this.chart = new XYChart(width, height);
        this.scale = scale;
    }

    static XYChart of(List<TrendLine> lines, TrendScale scale, int width, int height, Lettering lettering) {
        TrendChart trend = new TrendChart(scale, width, height);
        trend.style(lettering, width);
        trend.baseLine();
        if (scale.intervals()) {
            double apart = WHISKERS_APART * (scale.right() - scale.left()) / width;
            for (int i = 0; i < lines.size(); i++) {
                trend.intervals(lines.get(i), (i - (lines.size() - 1) / 2.0) * apart);
            }
        }
        lines.forEach(trend::segments);
        lines.forEach(line -> trend.marks(line, "filled", point -> !point.thin(), new Mark(line.look(), false)));
        lines.forEach(line -> trend.marks(line, "hollow", TrendPoint::thin, new Mark(line.look(), true)));
        return trend.chart;
    }

    private void style(Lettering lettering, int width) {
        XYStyler styler = chart.getStyler();
        AxesLook.apply(styler, lettering);
        styler.setChartPadding(TrendScale.PADDING);
        styler.setMarkerSize(scale.years() > MOST_LARGE_MARKS ? LineSample.SMALL_MARK : LineSample.MARK);
        styler.setXAxisMin(scale.left()).setXAxisMax(scale.right());
        styler.setYAxisMin(scale.bottom()).setYAxisMax(scale.top());
        styler.setYAxisTickMarkSpacingHint(Look.dots(26));
        int room = (int) (width / ROOM_FOR_A_YEAR);
        int step = Years.step(scale.years(), room);
        // XChart picks the step of 1, 2 or 5 times a power of ten that is nearest to the distance it is given.
        styler.setXAxisTickMarkSpacingHint((int) (step * width / (scale.right() - scale.left())));
        // XChart draws no ticks at all if both ends of the axis, which are no years, have the same label.
        styler.setXAxisTickLabelsFormattingFunction(place -> place == scale.right() ? " " : Years.label(place, step));
        styler.setYAxisTickLabelsFormattingFunction(AxesLook::number);
    }

    private void baseLine() {
        double[] x = {scale.left(), scale.right()};
        style(chart.addSeries("zero", x, new double[] {0, 0}), Look.FAINT_INK, Look.AXIS, new None());
    }

    /** Intervals of lines lie side by side, as one would hide the other. */
    private void intervals(TrendLine line, double aside) {
        Joined whiskers = new Joined();
        for (TrendPoint point : line.points()) {
            whiskers.add(point.year() + aside, point.interval().low());
            whiskers.add(point.year() + aside, point.interval().high());
            whiskers.lift(point.year() + aside);
        }
        add(line, "interval", whiskers, Look.pale(LineSample.colour(line.look())), new None());
    }

    private void segments(TrendLine line) {
        Joined segments = new Joined();
        for (List<TrendPoint> run : line.runs()) {
            for (TrendPoint point : run) {
                segments.add(point.year(), point.rate());
            }
            segments.lift(run.get(run.size() - 1).year());
        }
        add(line, "line", segments, LineSample.colour(line.look()), new None());
    }

    private void marks(TrendLine line, String layer, Predicate<TrendPoint> which, Marker marker) {
        Joined marks = new Joined();
        for (TrendPoint point : line.points()) {
            if (which.test(point)) {
                marks.add(point.year(), point.rate());
                marks.lift(point.year());
            }
        }
        add(line, layer, marks, LineSample.colour(line.look()), marker);
    }

    private void add(TrendLine line, String layer, Joined points, Color colour, Marker marker) {
        if (points.isEmpty()) {
            return;
        }
        XYSeries series = chart.addSeries(line.look() + " " + layer, points.x(), points.y());
        style(series, colour, layer.equals("interval") ? Look.OUTLINE : Look.LINE, marker);
    }

    private static void style(XYSeries series, Color colour, BasicStroke stroke, Marker marker) {
        series.setLineColor(colour).setLineStyle(stroke);
        series.setMarkerColor(colour).setMarker(marker);
    }
}
