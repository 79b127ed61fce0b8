package themetrends.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real texts beside the checkout, for tests that are skipped where they are absent. */
final class Corpus {
    private static final Path ROOT = Path.of("../shared/corpus");

    private Corpus() {}

    static boolean isPresent() {
        return Files.isDirectory(ROOT);
    }

    /** Skips the test unless the texts are there. */
    static void assumePresent() {
        assumeTrue(isPresent(), "no real texts at " + ROOT + ": skipped");
    }

    /** The text files of a folder, also of the folders in it, by name. */
    static List<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
