package themetrends.report.chart;

import java.awt.Graphics2D;
import java.util.List;

/** What each line of a trend means: mark and name, side by side. */
final class KeyBlock implements Block {
    private static final float POINTS = Look.LABEL;
    private static final double ROW = Look.dots(13);
    private static final double SAMPLE = Look.dots(18);
    private static final double GAP = Look.dots(12);

    private final Lettering lettering;
    private final List<TrendLine> lines;

    KeyBlock(Lettering lettering, List<TrendLine> lines) {
        this.lettering = lettering;
        this.lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return ROW;
    }

    @Override
    public void paint(Graphics2D g) {
        double x = 0;
        for (TrendLine line : lines) {
            LineSample.paint(g, line.look(), x, ROW / 2, SAMPLE);
            x += SAMPLE + Look.dots(4);
            g.setColor(Look.INK);
            lettering.left(g, line.name(), x, ROW / 2 + Lettering.drop(POINTS), POINTS);
            x += lettering.width(line.name(), POINTS) + GAP;
        }
    }
}
