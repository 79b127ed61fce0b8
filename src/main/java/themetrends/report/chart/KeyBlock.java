package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;

/** What each line of a trend means: mark and name, side by side and in as many rows as that takes. */
final class KeyBlock implements Block {
    private static final float POINTS = Look.LABEL;
    private static final double ROW = Look.dots(13);
    private static final double SAMPLE = Look.dots(18);
    private static final double NEXT = Look.dots(4);
    private static final double GAP = Look.dots(12);

    private final Lettering lettering;
    private final List<TrendLine> lines;
    private final List<Point2D> places;

    KeyBlock(Layout layout, List<TrendLine> lines) {
        this.lettering = layout.lettering();
        this.lines = List.copyOf(lines);
        this.places = Flow.places(widths(), ROW, GAP, layout.width());
    }

    private List<Double> widths() {
        return lines.stream()
                .map(line -> SAMPLE + NEXT + lettering.width(line.name(), POINTS))
                .toList();
    }

    @Override
    public double height() {
        return places.get(places.size() - 1).getY() + ROW / 2;
    }

    @Override
    public void paint(Graphics2D g) {
        for (int i = 0; i < lines.size(); i++) {
            Point2D place = places.get(i);
            LineSample.paint(g, lines.get(i).look(), place.getX(), place.getY(), SAMPLE);
            g.setColor(Look.INK);
            double x = place.getX() + SAMPLE + NEXT;
            lettering.left(g, lines.get(i).name(), x, place.getY() + Lettering.drop(POINTS), POINTS);
        }
    }
}
