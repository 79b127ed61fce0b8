package themetrends.report.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages as vectors, text as letters of an embedded font; XChart draws the labels of its axes as shapes. */
final class PdfFile {
    private PdfFile() {}

    static void write(Page page, Path file) throws IOException {
        try (PDDocument document = new PDDocument();
                OutputStream out = Files.newOutputStream(file)) {
            // Else the identifier would be made from the clock.
            document.setDocumentId(1L);
            paint(page, document);
            document.save(out);
        }
    }

    private static void paint(Page page, PDDocument document) throws IOException {
        double pointsPerDot = page.sheet().millimetres(1) * 72 / 25.4;
        float width = (float) (page.width() * pointsPerDot);
        float height = (float) (page.height() * pointsPerDot);
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
        try (EmbeddedFont font = new EmbeddedFont(document)) {
            g.setFontTextDrawer(font);
            EmbeddedFont.mark(g);
            g.scale(pointsPerDot, pointsPerDot);
            page.paint(g);
            g.dispose();
        }
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawForm(g.getXFormObject());
        }
    }
}
