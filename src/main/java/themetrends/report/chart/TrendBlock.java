package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;

/** A trend with its unit above the axis, and the names of its lines at their ends where they are wanted there. */
final class TrendBlock implements Block {
    private static final double UNIT = Look.dots(8);
    private static final int CHART = Look.dots(175);

    private final List<TrendLine> lines;
    private final TrendScale scale;
    private final DirectLabels labels;
    private final Lettering lettering;

    private TrendBlock(List<TrendLine> lines, TrendScale scale, DirectLabels labels, Lettering lettering) {
        this.lines = List.copyOf(lines);
        this.scale = scale;
        this.labels = labels;
        this.lettering = lettering;
    }

    static TrendBlock plain(List<TrendLine> lines, TrendScale scale, Lettering lettering) {
        return new TrendBlock(lines, scale, DirectLabels.none(lettering), lettering);
    }

    static TrendBlock labelled(List<TrendLine> lines, TrendScale scale, Lettering lettering) {
        return new TrendBlock(lines, scale, DirectLabels.of(lines, lettering), lettering);
    }

    @Override
    public double height() {
        return UNIT + CHART;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Look.FAINT_INK);
        lettering.left(g, lettering.say(Text.RATE), 0, UNIT / 2 + Lettering.drop(Look.SMALL), Look.SMALL);
        g.translate(0, UNIT);
        int width = Look.INNER - labels.width();
        XYChart chart = TrendChart.of(lines, scale, width, CHART, lettering);
        Rectangle2D plot = PlotFrame.paint(chart, g, width, CHART);
        labels.paint(g, plot, scale);
    }
}
