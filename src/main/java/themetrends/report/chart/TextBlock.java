package themetrends.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Lines of text: a title, a note. */
final class TextBlock implements Block {
    private static final double LINE = 1.35;
    private static final double GAP = Look.dots(1.5);

    private final Lettering lettering;
    private final List<String> lines;
    private final float points;
    private final Color colour;

    private TextBlock(Lettering lettering, String text, int width, float points, Color colour) {
        this.lettering = lettering;
        this.lines = Wrap.lines(text, width, part -> lettering.width(part, points));
        this.points = points;
        this.colour = colour;
    }

    static TextBlock title(Lettering lettering, String text, int width) {
        return new TextBlock(lettering, text, width, Look.TITLE, Look.INK);
    }

    static TextBlock note(Lettering lettering, List<String> sentences, int width) {
        return new TextBlock(lettering, lettering.sentences(sentences), width, Look.SMALL, Look.FAINT_INK);
    }

    @Override
    public double height() {
        return lines.size() * lineHeight() + 2 * GAP;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(colour);
        double y = GAP + lineHeight() / 2 + Lettering.drop(points);
        for (String line : lines) {
            lettering.left(g, line, 0, y, points);
            y += lineHeight();
        }
    }

    private double lineHeight() {
        return Look.dots(points) * LINE;
    }
}
