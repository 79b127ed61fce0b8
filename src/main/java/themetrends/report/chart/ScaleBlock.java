package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What the shades of a grid mean, and its hatching where it has any. */
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
    private final String meaning;
    private final Lettering lettering;

    ScaleBlock(Grid grid, String meaning, Lettering lettering) {
        this.grid = grid;
        this.meaning = meaning;
        this.lettering = lettering;
    }

    @Override
    public double height() {
        return ROW;
    }

    @Override
    public void paint(Graphics2D g) {
        double x = say(g, meaning, 0) + 2 * GAP;
        x = say(g, "0", x) + GAP;
        bar(g, x);
        x = say(g, Weights.text(grid.highest(), grid.highest()), x + BAR + GAP);
        if (grid.hasHatches()) {
            Rectangle2D sample = new Rectangle2D.Double(x + 4 * GAP, (ROW - THICK) / 2, 2 * THICK, THICK);
            Hatch.paint(g, sample);
            say(g, lettering.say(Text.NO_TEXT), sample.getMaxX() + GAP);
        }
    }

    /** Writes and returns where the text ends. */
    private double say(Graphics2D g, String text, double x) {
        g.setColor(Look.FAINT_INK);
        lettering.left(g, text, x, ROW / 2 + Lettering.drop(POINTS), POINTS);
        return x + lettering.width(text, POINTS);
    }

    private static void bar(Graphics2D g, double x) {
        double width = BAR / STEPS;
        for (int i = 0; i < STEPS; i++) {
            g.setColor(Ramp.at((double) i / (STEPS - 1)));
            g.fill(new Rectangle2D.Double(
                    x + i * width, (ROW - THICK) / 2, width + (i < STEPS - 1 ? OVERLAP : 0), THICK));
        }
    }
}
