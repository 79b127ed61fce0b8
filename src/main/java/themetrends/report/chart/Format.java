package themetrends.report.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** File formats of charts. */
public enum Format {
    /** Pixels, 300 per inch. */
    PNG("png") {
        @Override
        void write(Page page, Path file) throws IOException {
            PngFile.write(page, file);
        }
    },
    /** Vectors; text as outlines, so that no reader needs the font. */
    SVG("svg") {
        @Override
        void write(Page page, Path file) throws IOException {
            SvgFile.write(page, file);
        }
    },
    /** Vectors; text as letters, their font embedded. */
    PDF("pdf") {
        @Override
        void write(Page page, Path file) throws IOException {
            PdfFile.write(page, file);
        }
    };

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** The word that stands in options and at the end of file names. */
    public String label() {
        return label;
    }

    /** The format that a word names, in any case. */
    public static Optional<Format> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    abstract void write(Page page, Path file) throws IOException;
}
