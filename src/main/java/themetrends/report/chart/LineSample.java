package themetrends.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** How a line looks. */
final class LineSample {
    static final int MARK = Look.dots(4.6);

    /** For years that stand closer than marks are wide. */
    static final int SMALL_MARK = Look.dots(3.4);

    /** For many years in a small picture. */
    static final int DOT = Look.dots(2.2);

    private LineSample() {}

    static Color colour(int look) {
        return Look.SERIES.get(look % Look.SERIES.size());
    }

    /** Paints a piece of the line with a mark in its middle. */
    static void paint(Graphics2D g, int look, double x, double y, double length) {
        g.setColor(colour(look));
        g.setStroke(Look.LINE);
        g.draw(new Line2D.Double(x, y, x + length, y));
        new Mark(look, false).paint(g, x + length / 2, y, MARK);
    }
}
