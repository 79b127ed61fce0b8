package themetrends.report.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes text into a PDF as letters of the shipped font, of which the document gets those that it uses. */
final class EmbeddedFont extends PdfBoxGraphics2DFontTextDrawer {
    private static final Sign SIGN = new Sign();

    private final PDFont font;

    /**
     * The shipped font for a document.
     *
     * @throws IOException if it cannot be read
     */
    EmbeddedFont(PDDocument document) throws IOException {
        try (InputStream in = Fonts.open()) {
            font = PDType0Font.load(document, in, true);
        }
    }

    /** Tells whoever paints that this drawing takes letters. */
    static void mark(Graphics2D g) {
        g.setRenderingHint(SIGN, true);
    }

    /** Whether a drawing embeds the shipped font. */
    static boolean isIn(Graphics2D g) {
        return Boolean.TRUE.equals(g.getRenderingHint(SIGN));
    }

    @Override
    protected PDFont mapFont(Font asked, IFontTextDrawerEnv env) {
        return font;
    }

    /** A hint that only this package knows. */
    private static final class Sign extends RenderingHints.Key {
        Sign() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }
}
