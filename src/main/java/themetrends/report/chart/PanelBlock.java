package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small trends in rows and columns, each with the name of its line above it. */
final class PanelBlock implements Block {
    private static final double UNIT = Look.dots(10);
    private static final double NAME = Look.dots(12);
    private static final double PANEL = Look.dots(76);
    private static final double LEAST_WIDTH = Look.dots(90);
    private static final double LEAST_HEIGHT = Look.dots(68);
    private static final int MOST_ROWS = 7;

    /** Part of a sheet of given height that title and note leave. */
    private static final double USABLE = 0.75;

    private final List<TrendLine> lines;
    private final TrendScale scale;
    private final Layout layout;
    private final int columns;
    private final int rows;
    private final int panelHeight;

    /**
     * A block for lines on one scale.
     *
     * @param others height of everything else on the page, in dots
     */
    PanelBlock(List<TrendLine> lines, TrendScale scale, Layout layout, double others) {
        this.lines = List.copyOf(lines);
        this.scale = scale;
        this.layout = layout;
        this.rows = (lines.size() + mostColumns(layout) - 1) / mostColumns(layout);
        this.columns = (lines.size() + rows - 1) / rows;
        this.panelHeight = (int) (layout.sheet().room(rows * PANEL, others + UNIT) / rows);
    }

    /** How many lines a page has room for. */
    static int most(Layout layout) {
        int rows = layout.sheet().fixed() ? (int) (layout.sheet().height(0) * USABLE / LEAST_HEIGHT) : MOST_ROWS;
        return rows * mostColumns(layout);
    }

    private static int mostColumns(Layout layout) {
        return (int) (layout.width() / LEAST_WIDTH);
    }

    @Override
    public double height() {
        return UNIT + (double) rows * panelHeight;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Look.FAINT_INK);
        layout.lettering().left(g, layout.say(Text.RATE), 0, UNIT / 2 + Lettering.drop(Look.SMALL), Look.SMALL);
        g.translate(0, UNIT);
        AffineTransform corner = g.getTransform();
        int width = layout.width() / columns;
        for (int i = 0; i < lines.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            g.translate(column * (double) width, row * (double) panelHeight);
            paint(g, lines.get(i), width);
            g.setTransform(corner);
        }
    }

    private void paint(Graphics2D g, TrendLine line, int width) {
        Rectangle2D place = new Rectangle2D.Double(0, 0, width - Look.dots(4), NAME);
        g.setColor(Look.INK);
        FittedText.of(line.name(), place, Look.LABEL, layout.lettering()).left(g);
        g.translate(0, NAME);
        int height = panelHeight - (int) NAME;
        PlotFrame.paint(TrendChart.small(line, scale, width, height, layout.lettering()), g, width, height);
    }
}
