package themetrends.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.knowm.xchart.style.markers.Marker;

/** A mark on a real point: filled, or hollow where the point is thin. XChart sets the colour before it paints. */
final class Mark extends Marker {
    private final MarkShape shape;
    private final boolean hollow;

    Mark(int look, boolean hollow) {
        this.shape = MarkShape.number(look);
        this.hollow = hollow;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int size) {
        Shape outline = shape.around(x, y, size);
        Color colour = g.getColor();
        g.setColor(hollow ? Look.PAPER : colour);
        g.fill(outline);
        g.setColor(colour);
        g.setStroke(Look.OUTLINE);
        g.draw(outline);
    }
}
