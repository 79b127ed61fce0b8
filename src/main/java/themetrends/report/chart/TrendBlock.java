package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;

/** A trend with its unit above the axis, and below it how many articles each year has. */
final class TrendBlock implements Block {
    private static final double UNIT = Look.dots(8);
    private static final double CHART = Look.dots(175);

    /** Of the width: a narrow sheet is not to have a tower. */
    private static final double TALLEST = 0.62;

    /** Takes back some of what XChart leaves below its labels. */
    private static final double CLOSER = Look.dots(4);

    private final List<TrendLine> lines;
    private final TrendScale scale;
    private final ArticleRows articles;
    private final Layout layout;
    private final int chartHeight;

    /**
     * A block for lines with at least one point.
     *
     * @param others height of everything else on the page, in dots
     */
    TrendBlock(List<TrendLine> lines, TrendScale scale, Layout layout, double others) {
        this.lines = List.copyOf(lines);
        this.scale = scale;
        this.layout = layout;
        this.articles = new ArticleRows(lines, scale, layout);
        double rest = others + UNIT + articles.height();
        this.chartHeight = (int) layout.sheet().room(Math.min(CHART, TALLEST * layout.width()), rest);
    }

    @Override
    public double height() {
        return UNIT + chartHeight + articles.height();
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Look.FAINT_INK);
        layout.lettering().left(g, layout.say(Text.RATE), 0, UNIT / 2 + Lettering.drop(Look.SMALL), Look.SMALL);
        g.translate(0, UNIT);
        XYChart chart = TrendChart.of(lines, scale, layout.width(), chartHeight, layout.lettering());
        Rectangle2D plot = PlotFrame.paint(chart, g, layout.width(), chartHeight);
        articles.paint(g, plot, chartHeight - CLOSER);
    }
}
