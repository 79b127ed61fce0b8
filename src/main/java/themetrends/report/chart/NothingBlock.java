package themetrends.report.chart;

import java.awt.Graphics2D;

/** Says that there is nothing to draw: better than axes that make up a range. */
final class NothingBlock implements Block {
    private final Layout layout;

    NothingBlock(Layout layout) {
        this.layout = layout;
    }

    @Override
    public double height() {
        return Look.dots(60);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Look.FAINT_INK);
        layout.lettering().centre(g, layout.say(Text.NO_DATA), layout.width() / 2.0, height() / 2, Look.LABEL);
    }
}
