package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines for what is missing. They run on from field to field, and need no clip. */
final class Hatch {
    private static final double STEP = Look.dots(3);

    private Hatch() {}

    static void paint(Graphics2D g, Rectangle2D field) {
        g.setColor(Look.HATCH);
        g.setStroke(Look.THIN_LINE);
        double bottom = field.getMaxY();
        double first = Math.ceil((field.getMinX() - field.getHeight() + bottom) / STEP) * STEP - bottom;
        for (double x = first; x < field.getMaxX(); x += STEP) {
            double from = Math.max(0, field.getMinX() - x);
            double to = Math.min(field.getHeight(), field.getMaxX() - x);
            if (from < to) {
                g.draw(new Line2D.Double(x + from, bottom - from, x + to, bottom - to));
            }
        }
    }
}
