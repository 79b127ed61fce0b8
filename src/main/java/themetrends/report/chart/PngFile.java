package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Pages as pixels that say how large they are in print.
 *
 * <p>Java's own writer tries five filters on each row of pixels, which takes longer than to draw them and helps photographs
 * only. Drawings, mostly paper, are as small without.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int COLOURS = 3;
    /** The first byte of each row: the pixels follow as they are. */
    private static final byte NO_FILTER = 0;

    private static final byte METRES = 1;

    /** The last level that costs little more than reading the pixels. */
    private static final int COMPRESSION = 3;

    private static final int BLOCK = 1 << 15;

    private PngFile() {}

    static void write(Page page, Path file) throws IOException {
        BufferedImage image = pixels(page);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "pHYs", resolution(page.sheet()));
            chunk(out, "IDAT", rows(image));
            chunk(out, "IEND", data -> {});
        }
    }

    private static BufferedImage pixels(Page page) {
        double pixels = page.sheet().pixels();
        BufferedImage image = new BufferedImage(
                (int) Math.round(page.width() * pixels),
                (int) Math.round(page.height() * pixels),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(pixels, pixels);
        page.paint(g);
        g.dispose();
        return image;
    }

    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static void chunk(DataOutputStream out, String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        bytes.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            content.write(data);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - type.length());
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    private static Content header(BufferedImage image) {
        return data -> {
            data.writeInt(image.getWidth());
            data.writeInt(image.getHeight());
            // No choice of ways to compress or to filter, and not interlaced.
            data.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        };
    }

    private static Content resolution(Sheet sheet) {
        return data -> {
            data.writeInt((int) sheet.pixelsPerMetre());
            data.writeInt((int) sheet.pixelsPerMetre());
            data.writeByte(METRES);
        };
    }

    private static Content rows(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        return data -> {
            Deflater deflater = new Deflater(COMPRESSION);
            byte[] row = new byte[1 + COLOURS * width];
            try (DeflaterOutputStream compressed = new DeflaterOutputStream(data, deflater, BLOCK)) {
                for (int start = 0; start < pixels.length; start += width) {
                    fill(row, pixels, start);
                    compressed.write(row);
                }
            } finally {
                deflater.end();
            }
        };
    }

    private static void fill(byte[] row, int[] pixels, int start) {
        int to = 0;
        row[to++] = NO_FILTER;
        for (int from = start; to < row.length; from++) {
            int pixel = pixels[from];
            row[to++] = (byte) (pixel >> 16);
            row[to++] = (byte) (pixel >> 8);
            row[to++] = (byte) pixel;
        }
    }
}
