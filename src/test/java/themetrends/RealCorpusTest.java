package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Counted by hand against the originals: year, kind, what it copies. */
    @Test
    void everyArticleOfThePagesIsThereOnce() {
        Path tables = run("seeds");

        assertThat(Run.rows(tables.resolve("documents.csv")))
                .extracting(row -> String.join(
                                " ",
                                shortId(row.get("article")),
                                row.get("year"),
                                row.get("kind"),
                                shortId(row.get("copy_of")))
                        .strip())
                .containsExactly(
                        "000#1 2024 reaction",
                        "001#1 2024 news",
                        "001#2 2015 message",
                        "001#3 2014 message",
                        "001#4 2016 message",
                        "001#5 2017 message",
                        "001#6 2018 message",
                        "001#7 2019 message",
                        "001#8 2020 message",
                        "001#9 2021 message",
                        "001#10 2022 message",
                        "001#11 2023 message",
                        "001#12 2024 message",
                        "002#1 2023 message",
                        "002#2 2023 unrelated",
                        "002#3 2023 unrelated",
                        "002#4 2023 reaction",
                        "003#1 2023 reaction",
                        "003#2 2023 reaction 003#1",
                        "004#1 2023 reaction");
    }

    /**
     * Counted by hand against the originals: mentions of 创新, 安全, 普惠, 人工智能, 数字鸿沟 by article and voice, where there are
     * any. A sentence of the message of 2023 that stands in two sources counts in the first.
     */
    @Test
    void mentionsByArticleAndVoiceAreThoseCountedByHand() {
        Path tables = run("seeds");
        List<String> phrases = List.of("创新", "安全", "普惠", "人工智能", "数字鸿沟");
        Map<String, long[]> counts = new TreeMap<>();
        Run.rows(tables.resolve("evidence.csv"))
                .forEach(row -> counts.computeIfAbsent(
                                shortId(row.get("article")) + " " + row.get("voice"), any -> new long[phrases.size()])[
                        phrases.indexOf(row.get("phrase"))]++);

        assertThat(counts.entrySet())
                .extracting(entry -> entry.getKey() + " " + Arrays.toString(entry.getValue()))
                .containsExactly(
                        "000#1 own [6, 8, 2, 4, 0]",
                        "000#1 quoted [2, 1, 2, 1, 0]",
                        "001#1 quoted [2, 2, 2, 0, 0]",
                        "001#10 message [0, 2, 0, 0, 0]",
                        "001#11 message [0, 3, 1, 0, 0]",
                        "001#12 message [2, 2, 2, 1, 0]",
                        "001#2 message [1, 1, 0, 0, 0]",
                        "001#3 message [1, 2, 0, 0, 0]",
                        "001#4 message [1, 1, 0, 0, 0]",
                        "001#5 message [0, 1, 0, 0, 0]",
                        "001#6 message [0, 1, 0, 1, 0]",
                        "001#8 message [1, 1, 0, 0, 0]",
                        "001#9 message [0, 1, 0, 0, 0]",
                        "002#1 message [0, 3, 1, 2, 1]",
                        "002#4 own [3, 8, 0, 5, 2]",
                        "002#4 quoted [0, 2, 1, 1, 0]",
                        "003#1 own [2, 1, 0, 3, 2]",
                        "003#1 quoted [0, 5, 2, 0, 1]",
                        "004#1 own [5, 2, 0, 1, 1]",
                        "004#1 quoted [0, 3, 1, 0, 0]");
    }

    private static String shortId(String article) {
        return article.replaceFirst("_[^#]*", "");
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
