package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A text as large as its place allows: first smaller, then in several lines, never cut. */
final class FittedText {
    private static final double LINE = 1.15;
    private static final float SMALLER_BEFORE_LINES = 1.5f;
    private static final float STEP = 0.25f;
    private static final float LEAST = 2;

    private final List<String> lines;
    private final float points;
    private final Rectangle2D place;
    private final Lettering lettering;

    private FittedText(List<String> lines, float points, Rectangle2D place, Lettering lettering) {
        this.lines = lines;
        this.points = points;
        this.place = place;
        this.lettering = lettering;
    }

    /** Sets a text into a place, at most at a size. */
    static FittedText of(String text, Rectangle2D place, float most, Lettering lettering) {
        for (float points = most; points >= most - SMALLER_BEFORE_LINES; points -= STEP) {
            FittedText line = new FittedText(List.of(text), points, place, lettering);
            if (line.fits()) {
                return line;
            }
        }
        FittedText wrapped = wrapped(text, place, most, lettering);
        for (float points = most; points > LEAST && !wrapped.fits(); points -= STEP) {
            wrapped = wrapped(text, place, points, lettering);
        }
        return wrapped;
    }

    private static FittedText wrapped(String text, Rectangle2D place, float points, Lettering lettering) {
        List<String> lines = Wrap.lines(text, place.getWidth(), part -> lettering.width(part, points));
        return new FittedText(lines, points, place, lettering);
    }

    /** Draws it in the middle of its place. */
    void centre(Graphics2D g) {
        double y = firstLine();
        for (String line : lines) {
            lettering.centre(g, line, place.getCenterX(), y, points);
            y += lineHeight();
        }
    }

    /** Draws it at the left of its place, half way down. */
    void left(Graphics2D g) {
        double y = firstLine();
        for (String line : lines) {
            lettering.left(g, line, place.getX(), y, points);
            y += lineHeight();
        }
    }

    boolean fits() {
        return lines.size() * lineHeight() <= place.getHeight()
                && lines.stream().allMatch(line -> lettering.width(line, points) <= place.getWidth());
    }

    private double firstLine() {
        return place.getCenterY() - (lines.size() - 1) * lineHeight() / 2 + Lettering.drop(points);
    }

    /** Height of so many lines, in dots. */
    static double height(int lines, float points) {
        return lines * points * LINE * Look.DOTS_PER_INCH / 72;
    }

    private double lineHeight() {
        return height(1, points);
    }
}
