package themetrends.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Shapes of marks, so that lines can be told apart without colour. */
enum MarkShape {
    CIRCLE(0, 0, 1),
    SQUARE(4, 45, 1.25),
    UP(3, 90, 1.25),
    DIAMOND(4, 90, 1.25),
    DOWN(3, 270, 1.25),
    PENTAGON(5, 90, 1.15),
    RIGHT(3, 0, 1.25),
    LEFT(3, 180, 1.25);

    private final int corners;
    private final double start;
    private final double swell;

    MarkShape(int corners, double start, double swell) {
        this.corners = corners;
        this.start = start;
        this.swell = swell;
    }

    static MarkShape number(int look) {
        return values()[look % values().length];
    }

    /** The shape around a point; all shapes of a size look about equally large. */
    Shape around(double x, double y, double size) {
        double radius = size / 2 * swell;
        if (corners == 0) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(start + 360.0 * i / corners);
            double cornerX = x + radius * Math.cos(angle);
            double cornerY = y - radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }
}
