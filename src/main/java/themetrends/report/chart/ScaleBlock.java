package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the shades of a grid mean, and its hatching where it has any, in as many rows as that takes. */
final class ScaleBlock implements Block {
    private static final float POINTS = Look.SMALL;
    private static final double ROW = Look.dots(14);
    private static final double BAR = Look.dots(90);
    private static final double THICK = Look.dots(6);
    private static final double GAP = Look.dots(4);
    private static final int STEPS = 45;

    /** Hides the seams between the steps. */
    private static final double OVERLAP = Look.dots(0.5);

    private final Grid grid;
    private final Shades shades;
    private final Lettering lettering;
    private final List<Point2D> places;

    ScaleBlock(Grid grid, Shades shades, Layout layout) {
        this.grid = grid;
        this.shades = shades;
        this.lettering = layout.lettering();
        this.places = Flow.places(widths(), ROW, 3 * GAP, layout.width());
    }

    private List<Double> widths() {
        double scale = width("0") + GAP + BAR + GAP + width(shades.highest());
        double sample = 2 * THICK + GAP + width(shades.hatching());
        return grid.hasHatches()
                ? List.of(width(shades.meaning()), scale, sample)
                : List.of(width(shades.meaning()), scale);
    }

    @Override
    public double height() {
        return places.get(places.size() - 1).getY() + ROW / 2;
    }

    @Override
    public void paint(Graphics2D g) {
        say(g, shades.meaning(), places.get(0).getX(), places.get(0).getY());
        scale(g, places.get(1).getX(), places.get(1).getY());
        if (grid.hasHatches()) {
            hatching(g, places.get(2).getX(), places.get(2).getY());
        }
    }

    private void scale(Graphics2D g, double from, double middle) {
        double x = say(g, "0", from, middle) + GAP;
        bar(g, x, middle);
        say(g, shades.highest(), x + BAR + GAP, middle);
    }

    private void hatching(Graphics2D g, double x, double middle) {
        Rectangle2D sample = new Rectangle2D.Double(x, middle - THICK / 2, 2 * THICK, THICK);
        Hatch.paint(g, sample);
        say(g, shades.hatching(), sample.getMaxX() + GAP, middle);
    }

    private double width(String text) {
        return lettering.width(text, POINTS);
    }

    /** Writes and returns where the text ends. */
    private double say(Graphics2D g, String text, double x, double middle) {
        g.setColor(Look.FAINT_INK);
        lettering.left(g, text, x, middle + Lettering.drop(POINTS), POINTS);
        return x + width(text);
    }

    private static void bar(Graphics2D g, double x, double middle) {
        double width = BAR / STEPS;
        for (int i = 0; i < STEPS; i++) {
            g.setColor(Ramp.at((double) i / (STEPS - 1)));
            g.fill(new Rectangle2D.Double(
                    x + i * width, middle - THICK / 2, width + (i < STEPS - 1 ? OVERLAP : 0), THICK));
        }
    }
}
