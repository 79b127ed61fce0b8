package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Plain text loads no library of another format: the program must start at once. */
class LazyLibrariesTest {
    /** Reads plain text in a Java of its own. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            Extraction extraction = new Extractor(ExtractionSettings.STANDARD).extract("a.txt", "春天。".getBytes(UTF_8));
            System.out.println("READ " + extraction.texts().size());
        }
    }

    @Test
    void plainTextLoadsNone() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor()).isZero();
        assertThat(loaded).contains("READ 1", "themetrends.extract.PlainText");
        assertThat(loaded.lines()
                        .filter(line -> line.contains("org.apache.pdfbox")
                                || line.contains("org.jsoup")
                                || line.contains("com.ibm.icu")
                                || line.contains("org.commonmark")
                                || line.contains("com.fasterxml")
                                || line.contains("org.snakeyaml")
                                || line.contains("org.apache.commons")
                                || line.contains("CommonHan")))
                .isEmpty();
    }
}
