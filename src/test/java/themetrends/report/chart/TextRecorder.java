package themetrends.report.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** Takes down where text stands: that of the project as letters, that of XChart as shapes in the colour of ink. */
final class TextRecorder extends AbstractGraphics2D {
    /** A text and the smallest box around its outline, in dots of the page; the size of its letters, 0 if unknown. */
    record Box(String text, Rectangle2D place, float size) {}

    private static final FontRenderContext FRC = new FontRenderContext(null, true, true);

    private final List<Box> boxes;

    TextRecorder() {
        super(true);
        gc = new GraphicContext(new AffineTransform());
        boxes = new ArrayList<>();
        EmbeddedFont.mark(this);
    }

    private TextRecorder(TextRecorder other) {
        super(other);
        boxes = other.boxes;
    }

    static List<Box> record(Page page) {
        TextRecorder recorder = new TextRecorder();
        page.paint(recorder);
        return recorder.boxes;
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D bounds = new TextLayout(text, getFont(), FRC)
                .getOutline(AffineTransform.getTranslateInstance(x, y))
                .getBounds2D();
        boxes.add(new Box(text, onPage(bounds), getFont().getSize2D()));
    }

    @Override
    public void fill(Shape shape) {
        Color colour = getColor();
        if (colour.equals(Look.INK)) {
            boxes.add(new Box("tick", onPage(shape.getBounds2D()), 0));
        }
    }

    private Rectangle2D onPage(Rectangle2D bounds) {
        return getTransform().createTransformedShape(bounds).getBounds2D();
    }

    @Override
    public Graphics create() {
        return new TextRecorder(this);
    }

    @Override
    public void draw(Shape shape) {
        // Lines are no text.
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FontMetrics getFontMetrics(java.awt.Font font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException();
    }
}
