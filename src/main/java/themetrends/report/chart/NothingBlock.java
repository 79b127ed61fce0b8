package themetrends.report.chart;

import java.awt.Graphics2D;

/** Says that there is nothing to draw: better than axes that make up a range. */
final class NothingBlock implements Block {
    private final Lettering lettering;

    NothingBlock(Lettering lettering) {
        this.lettering = lettering;
    }

    @Override
    public double height() {
        return Look.dots(60);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Look.FAINT_INK);
        lettering.centre(g, lettering.say(Text.NO_DATA), Look.INNER / 2.0, height() / 2, Look.LABEL);
    }
}
