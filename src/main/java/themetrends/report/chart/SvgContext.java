package themetrends.report.chart;

import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** How Batik writes a page. Its own context shares formats of numbers between threads, which may mix up their digits. */
final class SvgContext extends SVGGeneratorContext {
    /** The usual one for a page whose name begins every name in the drawing, as several may stand in one HTML page. */
    SvgContext(Document document, String page) {
        super(document);
        setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return page + "-" + super.generateID(prefix);
            }
        });
        setExtensionHandler(new DefaultExtensionHandler());
        setImageHandler(new ImageHandlerBase64Encoder());
        setStyleHandler(new DefaultStyleHandler());
        setErrorHandler(new DefaultErrorHandler());
        setComment(null);
        decimalFormat = new Hundredths();
    }
}
