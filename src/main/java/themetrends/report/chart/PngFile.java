package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Pages as pixels that say how large they are in print. */
final class PngFile {
    private static final String METADATA = "javax_imageio_png_1.0";
    private static final String DOTS_PER_METRE = Long.toString(Math.round(Look.DOTS_PER_INCH / 0.0254));

    private PngFile() {}

    static void write(Page page, Path file) throws IOException {
        BufferedImage image = new BufferedImage(Look.WIDTH, page.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        page.paint(g);
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (OutputStream out = Files.newOutputStream(file);
                MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, resolution(writer, image)), null);
        } finally {
            writer.dispose();
        }
    }

    private static @Nullable IIOMetadata resolution(ImageWriter writer, BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", DOTS_PER_METRE);
        size.setAttribute("pixelsPerUnitYAxis", DOTS_PER_METRE);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        metadata.mergeTree(METADATA, root);
        return metadata;
    }
}
