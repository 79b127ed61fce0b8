package themetrends.extract;

import java.util.List;

/**
 * A page.
 *
 * @param lines its lines, in the order in which the file draws them
 */
record PdfPage(List<PdfLine> lines) {
    PdfPage {
        lines = List.copyOf(lines);
    }
}
