package themetrends.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import themetrends.corpus.Dating;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.text.Han;

/** A PDF: its text layer, page after page, a printed line a line. */
final class PdfFormat implements Format {
    private static final String SCAN = "holds pictures of pages and no text: run text recognition (OCR) on it first.";
    /** Share of characters that no table of the fonts explains, from which on a text layer is rubbish. */
    private static final double RUBBISH = 0.3;

    static {
        PdfFonts.use();
    }

    @Override
    public Extraction read(Content content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
            List<PdfPage> pages = PdfPages.of(pdf);
            List<Integer> starts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (PdfPage page : PdfFurniture.without(pages)) {
                starts.add(text.length());
                PdfOrder.of(page).forEach(line -> text.append(line).append('\n'));
            }
            return Han.anyIn(text.toString())
                    ? extraction(text.toString(), starts, pdf, PdfScans.among(pages, pdf))
                    : noText(pdf);
        } catch (InvalidPasswordException e) {
            return Extraction.refused("The PDF is encrypted: remove its password and save it anew.");
        }
    }

    private static Extraction extraction(
            String text, List<Integer> starts, PDDocument pdf, List<Extraction.Refusal> scans) {
        long strange = text.codePoints()
                .filter(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        if (strange > RUBBISH * (strange + Han.count(text))) {
            return Extraction.refused("The fonts of the PDF do not say which characters they draw: run text recognition"
                    + " (OCR) on it, or find the text in another format.");
        }
        String title = pdf.getDocumentInformation().getTitle();
        Stated stated = Stated.of(
                title != null && Han.anyIn(title) ? title : "",
                day(pdf.getDocumentInformation().getCreationDate()),
                Dating.From.CREATED);
        return new Extraction(
                List.of(new RawText(text, "", false, new Origin("pdf", "", "", ""), stated, starts)), scans);
    }

    /** The day on the clock where the file was made. */
    private static String day(Calendar made) {
        return made == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02d",
                        made.get(Calendar.YEAR),
                        made.get(Calendar.MONTH) + 1,
                        made.get(Calendar.DAY_OF_MONTH));
    }

    private static Extraction noText(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            if (PdfScans.hasPicture(page)) {
                return Extraction.refused("The PDF " + SCAN);
            }
        }
        return Extraction.refused("The PDF has no text with a Han character: nothing to count.");
    }
}
