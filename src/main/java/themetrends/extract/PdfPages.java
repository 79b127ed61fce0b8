package themetrends.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF as they are drawn; of characters drawn twice on the same place, for bold or a shadow, one. */
final class PdfPages extends PDFTextStripper {
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfLine> lines = new ArrayList<>();
    private List<PdfLine.Run> runs = new ArrayList<>();
    private double top;

    private PdfPages() {
        setSuppressDuplicateOverlappingText(true);
        setSortByPosition(false);
    }

    static List<PdfPage> of(PDDocument pdf) throws IOException {
        PdfPages stripper = new PdfPages();
        stripper.getText(pdf);
        return stripper.pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        top = first.getYDirAdj();
        runs.add(new PdfLine.Run(
                WholeCharacters.of(text),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getFontSizeInPt()));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new PdfPage(lines));
        lines = new ArrayList<>();
    }

    private void endLine() {
        if (!runs.isEmpty()) {
            lines.add(new PdfLine(runs, top));
            runs = new ArrayList<>();
        }
    }
}
