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

    private PngFile() {}

    static void write(Page page, Path file) throws IOException {
        double pixels = page.sheet().pixels();
        BufferedImage image = new BufferedImage(
                (int) Math.round(page.width() * pixels),
                (int) Math.round(page.height() * pixels),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(pixels, pixels);
        page.paint(g);
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (OutputStream out = Files.newOutputStream(file);
                MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, resolution(writer, image, page.sheet())), null);
        } finally {
            writer.dispose();
        }
    }

    private static @Nullable IIOMetadata resolution(ImageWriter writer, BufferedImage image, Sheet sheet)
            throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        String perMetre = Long.toString(sheet.pixelsPerMetre());
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        metadata.mergeTree(METADATA, root);
        return metadata;
    }
}
