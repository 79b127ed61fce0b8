package themetrends.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.Predicate;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.None;

/**
 * The XChart chart of a trend. Each line is drawn in layers, as XChart knows one mark per series: bands of intervals,
 * straight segments with a break between runs, filled marks, hollow marks.
 */
final class TrendChart {
    private static final double ROOM_FOR_A_YEAR = Look.dots(27);

    private static final int MOST_LARGE_MARKS = 30;
    private static final int MOST_MARKS_IN_SMALL = 15;

    /** Half of the width of a band that is of one year alone: in years, and in dots at least. */
    private static final double ALONE = 0.12;

    private static final double LEAST_ALONE = Look.dots(1);

    /** Distance of marks of one year, so that none hides another: in dots, and in years at most. */
    private static final double APART = Look.dots(3);

    private static final double MOST_APART = 0.2;

    private final XYChart chart;
    private final TrendScale scale;
    private final int lines;
    private final double apart;
    private final double alone;

    private TrendChart(List<TrendLine> lines, TrendScale scale, int width, int height) {
        this.chart = new XYChart(width, height);
        this.scale = scale;
        this.lines = lines.size();
        double dot = (scale.right() - scale.left()) / width;
        this.apart = Math.min(APART * dot, MOST_APART);
        this.alone = Math.max(ALONE, LEAST_ALONE * dot);
    }

    static XYChart of(List<TrendLine> lines, TrendScale scale, int width, int height, Lettering lettering) {
        TrendChart trend = new TrendChart(lines, scale, width, height);
        trend.style(lettering, width);
        return trend.drawn(lines);
    }

    /** A chart of one line, a few centimetres wide. */
    static XYChart small(TrendLine line, TrendScale scale, int width, int height, Lettering lettering) {
        TrendChart trend = new TrendChart(List.of(line), scale, width, height);
        trend.style(lettering, width);
        XYStyler styler = trend.chart.getStyler();
        styler.setAxisTickLabelsFont(lettering.font(Look.SMALL));
        styler.setChartPadding(Look.dots(4));
        styler.setMarkerSize(scale.years() > MOST_MARKS_IN_SMALL ? LineSample.DOT : LineSample.SMALL_MARK);
        styler.setYAxisTickMarkSpacingHint(Look.dots(18));
        return trend.drawn(List.of(line));
    }

    private XYChart drawn(List<TrendLine> lines) {
        baseLine();
        lines.forEach(this::bands);
        lines.forEach(this::segments);
        lines.forEach(line -> marks(line, "filled", point -> !point.thin(), new Mark(line.look(), false)));
        lines.forEach(line -> marks(line, "hollow", TrendPoint::thin, new Mark(line.look(), true)));
        return chart;
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

    /** The intervals of each run: XChart's own error bars are symmetric, and these intervals are not. */
    private void bands(TrendLine line) {
        Color colour = LineSample.colour(line.look());
        for (List<TrendPoint> run : line.runs()) {
            Joined band = band(run, aside(line));
            XYSeries series =
                    chart.addSeries(line.look() + " band " + run.get(0).year(), band.x(), band.y());
            series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
            series.setFillColor(Look.glass(colour));
            style(series, Look.glass(colour), Look.THIN_LINE, new None());
        }
    }

    /** How far aside of its year a line's points stand, in years. */
    private double aside(TrendLine line) {
        return (line.look() - (lines - 1) / 2.0) * apart;
    }

    /** Along the lower ends and back along the upper ones. */
    private Joined band(List<TrendPoint> run, double aside) {
        double wide = run.size() == 1 ? alone : 0;
        Joined band = new Joined();
        for (TrendPoint point : run) {
            band.add(point.year() + aside - wide, point.interval().low());
        }
        TrendPoint last = run.get(run.size() - 1);
        band.add(last.year() + aside + wide, last.interval().low());
        band.add(last.year() + aside + wide, last.interval().high());
        for (int i = run.size() - 1; i >= 0; i--) {
            band.add(run.get(i).year() + aside - wide, run.get(i).interval().high());
        }
        return band;
    }

    private void segments(TrendLine line) {
        Joined segments = new Joined();
        double aside = aside(line);
        for (List<TrendPoint> run : line.runs()) {
            for (TrendPoint point : run) {
                segments.add(point.year() + aside, point.rate());
            }
            segments.lift(run.get(run.size() - 1).year());
        }
        add(line, "line", segments, LineSample.colour(line.look()), new None());
    }

    private void marks(TrendLine line, String layer, Predicate<TrendPoint> which, Marker marker) {
        Joined marks = new Joined();
        double aside = aside(line);
        for (TrendPoint point : line.points()) {
            if (which.test(point)) {
                marks.add(point.year() + aside, point.rate());
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
        style(series, colour, Look.LINE, marker);
    }

    private static void style(XYSeries series, Color colour, BasicStroke stroke, Marker marker) {
        series.setLineColor(colour).setLineStyle(stroke);
        series.setMarkerColor(colour).setMarker(marker);
    }
}
