package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real texts, which are not part of the project: skipped where they are absent. */
class RealCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    @TempDir
    private Path folder;

    private Path run(String part) {
        Path input = CORPUS.resolve(part);
        assumeTrue(Files.isDirectory(input), "skipped: the real texts are not beside this checkout (" + part + ")");
        return Run.tables(input, folder.resolve(part), "--formats", "svg");
    }

    private static long mentions(List<Map<String, String>> cells, int year, String phrase) {
        return cells.stream()
                .filter(row -> row.get("year").equals(String.valueOf(year))
                        && row.get("kind").equals("all")
                        && row.get("voice").equals("all")
                        && row.get("phrase").equals(phrase))
                .mapToLong(row -> Long.parseLong(row.get("mentions")))
                .sum();
    }

    @Test
    void aPageWithElevenMessagesYieldsEachOfThemOnce() {
        Path tables = run("seeds");

        List<String> messages = Run.rows(tables.resolve("documents.csv")).stream()
                .filter(row ->
                        row.get("source").startsWith("001") && row.get("kind").equals("message"))
                .map(row -> row.get("year"))
                .sorted()
                .toList();

        assertThat(messages)
                .containsExactlyElementsOf(IntStream.rangeClosed(2014, 2024)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(mentions(Run.rows(tables.resolve("term_frequency.csv")), 2023, "数字鸿沟"))
                .isPositive();
        EvidenceCheck.everyCellHasItsSentences(tables);
    }

    @Test
    void broadcastItemsAreDatedAndClassifiedByTheirNames() {
        Path tables = run("wic");

        assertThat(Run.rows(tables.resolve("documents.csv")))
                .hasSize(54)
                .allSatisfy(row -> assertThat(row.get("source")).startsWith(row.get("year") + "/"));
        EvidenceCheck.everyCellHasItsSentences(tables);
    }

    @Test
    void yearsWithoutAReportAreGapsAndNotZeros() {
        Path tables = run("gov_reports");

        List<Map<String, String>> cells = Run.rows(tables.resolve("term_frequency.csv"));
        assertThat(cells.stream()
                        .filter(row -> row.get("status").equals("no_text")
                                && row.get("kind").equals("all"))
                        .map(row -> Integer.valueOf(row.get("year")))
                        .distinct()
                        .sorted())
                .containsExactly(
                        1961, 1962, 1963, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1976, 1977);
        EvidenceCheck.everyCellHasItsSentences(tables);
    }
}
