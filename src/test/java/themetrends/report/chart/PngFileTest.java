package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
    private static final int SIDE = 100;

    @TempDir
    Path folder;

    @Test
    void isReadAsThePixelsThatWereDrawn() throws IOException {
        Color drawn = new Color(0xFE, 0x01, 0x80);
        Path file = folder.resolve("page.png");

        PngFile.write(page(Sheet.PRINT_8, drawn), file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(Sheet.PRINT_8.width());
        assertThat(read.getHeight()).isEqualTo(2 * Look.MARGIN + SIDE);
        int corner = Look.MARGIN;
        int last = Look.MARGIN + SIDE - 1;
        assertThat(List.of(at(read, corner, corner), at(read, last, last))).containsOnly(drawn);
        assertThat(List.of(at(read, 0, 0), at(read, corner - 1, corner), at(read, last + 1, last)))
                .containsOnly(Look.PAPER);
    }

    @Test
    void hasTwoPixelsForADotOfASlide() throws IOException {
        Path file = folder.resolve("page.png");

        PngFile.write(page(Sheet.SLIDE, Look.INK), file);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(3200, 1800);
        assertThat(at(read, 2 * Look.MARGIN, 2 * Look.MARGIN)).isEqualTo(Look.INK);
        assertThat(at(read, 2 * Look.MARGIN - 1, 2 * Look.MARGIN)).isEqualTo(Look.PAPER);
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }

    private static Page page(Sheet sheet, Color colour) {
        return new Page(sheet, "page", "", "", new ChartData(List.of(), List.of()), List.of(square(colour)));
    }

    private static Block square(Color colour) {
        return new Block() {
            @Override
            public double height() {
                return SIDE;
            }

            @Override
            public void paint(Graphics2D g) {
                g.setColor(colour);
                g.fillRect(0, 0, SIDE, SIDE);
            }
        };
    }
}
