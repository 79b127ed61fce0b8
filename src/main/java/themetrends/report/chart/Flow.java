package themetrends.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Sets things side by side, and in a new row where a row is full. */
final class Flow {
    private Flow() {}

    /**
     * Where things stand: their left ends, and the middles of their rows.
     *
     * @param widths their widths
     * @param row height of a row
     * @param gap room between neighbours
     * @param most width of a row
     */
    static List<Point2D> places(List<Double> widths, double row, double gap, double most) {
        List<Point2D> places = new ArrayList<>();
        double x = 0;
        double y = row / 2;
        for (double width : widths) {
            if (x > 0 && x + width > most) {
                x = 0;
                y += row;
            }
            places.add(new Point2D.Double(x, y));
            x += width + gap;
        }
        return places;
    }
}
