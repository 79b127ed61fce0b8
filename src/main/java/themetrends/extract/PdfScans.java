package themetrends.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pages that hold a picture and no text: what stands on them is not counted, and that is told. */
final class PdfScans {
    private static final String REASON = "of the PDF hold a picture and no text, the other pages are counted: if the"
            + " picture is of text, run text recognition (OCR) on it first.";

    private PdfScans() {}

    /** Why some pages of a PDF that has text are not read; empty where all are. */
    static List<Extraction.Refusal> among(List<PdfPage> pages, PDDocument pdf) {
        List<Integer> scans = new ArrayList<>();
        for (int i = 0; i < Math.min(pages.size(), pdf.getNumberOfPages()); i++) {
            if (pages.get(i).lines().isEmpty() && hasPicture(pdf.getPage(i))) {
                scans.add(i + 1);
            }
        }
        return scans.isEmpty()
                ? List.of()
                : List.of(new Extraction.Refusal("page " + ranges(scans), "These pages " + REASON));
    }

    static boolean hasPicture(PDPage page) {
        if (page.getResources() != null) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 2, 5-7} for 2, 5, 6 and 7. */
    private static String ranges(List<Integer> numbers) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            ranges.append(ranges.isEmpty() ? "" : ", ").append(from);
            if (numbers.get(i) > from) {
                ranges.append('-').append(numbers.get(i));
            }
        }
        return ranges.toString();
    }
}
