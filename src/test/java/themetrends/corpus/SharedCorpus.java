package themetrends.corpus;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import themetrends.text.Repair;

/** Real texts beside the checkout, which are no part of the project. */
final class SharedCorpus {
    private static final Path ROOT = Path.of("..", "shared", "corpus");

    private SharedCorpus() {}

    /** The files below a folder, by path; the test is skipped where there is no such folder. */
    static List<Path> files(String folder) {
        Path path = ROOT.resolve(folder);
        assumeThat(path)
                .as("the real texts in %s are not beside this checkout", path)
                .isDirectory();
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles of a file under a name that says nothing. */
    static List<ArticleHead> articles(Path file) {
        return new SourceReader(Event.standard())
                .articles("text.txt", "00", RawText.plain("", ""), Repair.logged(text(file)), 0).stream()
                        .map(Article::head)
                        .toList();
    }
}
