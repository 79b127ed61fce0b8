package themetrends.report.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages as vectors, text as outlines. */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    static void write(Page page, Path file) throws IOException {
        Files.writeString(file, text(page));
    }

    static String text(Page page) throws IOException {
        SvgContext context = new SvgContext(document(), page.name());
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(page.width(), page.height()));
        page.paint(g);
        StringWriter text = new StringWriter();
        g.stream(sized(g.getRoot(), page), text, false, false);
        return tidied(text.toString(), page.name());
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException("this Java cannot make XML documents", e);
        }
    }

    /** Size in print; the drawing's own unit is the dot. */
    private static Element sized(Element root, Page page) {
        root.setAttributeNS(null, "width", millimetres(page, page.width()));
        root.setAttributeNS(null, "height", millimetres(page, page.height()));
        root.setAttributeNS(null, "viewBox", "0 0 " + page.width() + " " + page.height());
        return root;
    }

    private static String millimetres(Page page, int dots) {
        return String.format(Locale.ROOT, "%.2fmm", page.sheet().millimetres(dots));
    }

    /** Without the reference to a DTD that nobody needs, with the same line ends everywhere, and no clashing name. */
    private static String tidied(String xml, String page) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + xml.substring(xml.indexOf("<svg"))
                        .replace("\r\n", "\n")
                        .replace("\"genericDefs\"", "\"" + page + "-genericDefs\"");
    }
}
