package themetrends.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import themetrends.measure.Phrase;

/** Writes text on pages, in a font that can show it, and remembers what no font could show. */
final class Lettering {
    /** One way of measuring for all formats, so that a page has one layout. */
    private static final FontRenderContext FRC = new FontRenderContext(null, true, true);

    private final Language language;
    private final Font shipped;
    private final TreeSet<String> warnings = new TreeSet<>();

    Lettering(Language language) throws IOException {
        this.language = language;
        this.shipped = Fonts.shipped();
    }

    /** Labels that no font can show, sorted. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** A text of the user interface in the charts' language. */
    String say(Text text, Object... args) {
        return text.in(language, args);
    }

    /** The name of a phrase in the charts' language. */
    String nameOf(Phrase phrase) {
        return language == Language.EN && !phrase.english().isBlank() ? phrase.english() : phrase.label();
    }

    /** The shipped font, for texts that are known to be in it. */
    Font font(float points) {
        return shipped.deriveFont(points * Look.DOTS_PER_INCH / 72);
    }

    /** A font that shows the text; the shipped one, and a warning, if there is none. */
    Font fontFor(String text, float points) {
        int unknown = shipped.canDisplayUpTo(text);
        if (unknown < 0) {
            return font(points);
        }
        Optional<Font> other = Fonts.ofMachine(text);
        if (other.isEmpty()) {
            warnings.add(warning(text, unknown));
        }
        return other.map(font -> font.deriveFont(points * Look.DOTS_PER_INCH / 72))
                .orElseGet(() -> font(points));
    }

    /** Width in dots. */
    double width(String text, float points) {
        return text.isEmpty() ? 0 : new TextLayout(text, fontFor(text, points), FRC).getAdvance();
    }

    /** Draws from a point on the base line to the right, as an outline. */
    void left(Graphics2D g, String text, double x, double y, float points) {
        if (!text.isBlank()) {
            Shape outline = new TextLayout(text, fontFor(text, points), FRC)
                    .getOutline(AffineTransform.getTranslateInstance(x, y));
            g.fill(outline);
        }
    }

    /** Draws centred on a point of the base line. */
    void centre(Graphics2D g, String text, double x, double y, float points) {
        left(g, text, x - width(text, points) / 2, y, points);
    }

    /** Draws up to a point on the base line. */
    void right(Graphics2D g, String text, double x, double y, float points) {
        left(g, text, x - width(text, points), y, points);
    }

    /** How far below the middle of a line of text its base line lies, in dots. */
    static double drop(float points) {
        return points * 0.36 * Look.DOTS_PER_INCH / 72;
    }

    private static String warning(String text, int unknown) {
        int character = text.codePointAt(unknown);
        return String.format(Locale.ROOT, "\"%s\": no font shows the character U+%04X", text, character);
    }
}
