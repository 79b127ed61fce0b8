package themetrends.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import themetrends.report.chart.Charts;

/** Makes PDF files, in points from the upper left corner of an A4 page. */
final class PdfMaker implements AutoCloseable {
    private static final float HEIGHT = 842;
    private static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;

    PdfMaker() throws IOException {
        try (InputStream in = Charts.class.getResourceAsStream("/themetrends/report/NotoSansSC-subset.ttf")) {
            font = PDType0Font.load(document, in);
        }
        newPage();
    }

    PdfMaker newPage() throws IOException {
        endPage();
        PDPage added = new PDPage();
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        return this;
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
        }
    }

    PdfMaker line(double left, double top, String text) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset((float) left, (float) (HEIGHT - top));
        page.showText(text);
        page.endText();
        return this;
    }

    PdfMaker picture() throws IOException {
        page.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)), 9, 9);
        return this;
    }

    PdfMaker made(String title, int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("GMT+8"), Locale.ROOT);
        calendar.set(year, month - 1, day, 1, 0, 0);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    PdfMaker encrypted(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        endPage();
        page = null;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
