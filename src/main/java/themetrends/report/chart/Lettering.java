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
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import themetrends.measure.Phrase;

/** Writes text on pages, in a font that can show it, and remembers what no font could show. */
final class Lettering {
    /** One way of measuring for all formats, so that a page has one layout. */
    private static final FontRenderContext FRC = new FontRenderContext(null, true, true);

    private final Language language;
    private final Font shipped;
    /** Pages are painted by several threads. */
    private final Set<String> warnings = new ConcurrentSkipListSet<>();

    Lettering(Language language) throws IOException {
        this.language = language;
        this.shipped = Fonts.shipped();
    }

    Language language() {
        return language;
    }

    /** Labels that no font can show, sorted. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** A text of the user interface in the charts' language. */
    String say(Text text, Object... args) {
        return text.in(language, args);
    }

    /** Sentences one after the other: Chinese ones need no space between them. */
    String sentences(List<String> sentences) {
        return String.join(language == Language.ZH ? "" : " ", sentences);
    }

    /** The name of a phrase in the charts' language. */
    String nameOf(Phrase phrase) {
        boolean english = language == Language.EN && !phrase.english().isBlank();
        return checked(english ? phrase.english() : phrase.label());
    }

    /** The label itself; warns where no font shows all of it. */
    String checked(String label) {
        int unknown = shipped.canDisplayUpTo(label);
        if (unknown >= 0 && Fonts.ofMachine(label).isEmpty()) {
            warnings.add(warning(label, unknown));
        }
        return label;
    }

    /** The shipped font, for texts that are known to be in it. */
    Font font(float points) {
        return shipped.deriveFont(dots(points));
    }

    /** A font that shows the text; the shipped one if there is none. */
    private Font fontFor(String text, float points) {
        Font font = shipped.canDisplayUpTo(text) < 0
                ? shipped
                : Fonts.ofMachine(text).orElse(shipped);
        return font.deriveFont(dots(points));
    }

    /** Width in dots. */
    double width(String text, float points) {
        return text.isEmpty() ? 0 : new TextLayout(text, fontFor(text, points), FRC).getAdvance();
    }

    /** Draws from a point on the base line to the right: as letters where the drawing embeds the font, else as outlines. */
    void left(Graphics2D g, String text, double x, double y, float points) {
        if (text.isBlank()) {
            return;
        }
        if (EmbeddedFont.isIn(g) && shipped.canDisplayUpTo(text) < 0) {
            g.setFont(font(points));
            g.drawString(text, (float) x, (float) y);
        } else {
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
        return 0.36 * dots(points);
    }

    /** Not rounded, as a font need not be. */
    private static float dots(float points) {
        return points * Look.DOTS_PER_INCH / 72;
    }

    private static String warning(String text, int unknown) {
        int character = text.codePointAt(unknown);
        return String.format(Locale.ROOT, "\"%s\": no font shows the character U+%04X", text, character);
    }
}
