package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} says of a result, number by number. */
class ExplainTest {
    @TempDir
    private static Path folder;

    private static Path output;

    @BeforeAll
    static void aResult() {
        Path input = folder.resolve("in");
        // 创新|推动|发展|，|网络安全|重要|。 and 开创|新局面: one mention, one that cuts through a word.
        Run.write(input.resolve("2020_message.txt"), "创新推动发展，网络安全重要。\n开创新局面。\n");
        Run.write(input.resolve("2021_reaction.txt"), "=发展要靠不安全吗？我们重视安全。\n");
        output = folder.resolve("out");
        Run.tables(input, output, "--formats", "svg");
    }

    private static Run explain(String... args) {
        return Run.of(Stream.concat(Stream.of("explain", "--output", output.toString()), Arrays.stream(args))
                .toArray(String[]::new));
    }

    @Test
    void theArithmeticOfACell() {
        Run run = explain("--phrase", "创新", "--year", "2020", "--kind", "message", "--voice", "message");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("创新, 2020, kind message, voice message", "", "How often")
                .contains(
                        "  mentions 1 / 7 tokens × 10000 = 1428.5714 per 10000 tokens, 95 % interval 36.1683 to 7959.4906 (exact Poisson)",
                        "  mentions 1 / 17 Han characters × 10000 = 588.2353 per 10000 Han characters",
                        "  articles with text in this cell: 1, with the phrase: 1",
                        "  status thin: too few mentions to read a trend from",
                        "  tf = mentions 1 / 7 tokens = 0.14285714",
                        "  by year, smooth: in df = 1 of n = 2, idf = ln((1 + 2) / (1 + 1)) + 1 = 1.405465; tf × idf = 0.20078073",
                        "  2 times: 1 as a word of its own, 0 as whole words side by side, 0 inside a longer word,"
                                + " 1 cut through a word, never counted")
                .endsWith(
                        "Sentences: 1",
                        "1. 2020_message.txt#1, sentence 1, message, message, token",
                        "   【创新】推动发展，网络安全重要。");
    }

    @Test
    void sentencesOverAllKindsAndVoices() {
        Run run = explain("--phrase", "安全", "--year", "2021");

        assertThat(run.out().lines())
                .contains("安全, 2021, every kind, every voice", "Sentences: 2")
                .endsWith(
                        "1. 2021_reaction.txt#1, sentence 1, reaction, own, token, negated",
                        "   =发展要靠不【安全】吗？",
                        "2. 2021_reaction.txt#1, sentence 2, reaction, own, token",
                        "   我们重视【安全】。");
    }

    @Test
    void noMoreSentencesThanAsked() {
        assertThat(explain("--phrase", "安全", "--year", "2021", "--limit", "1")
                        .out()
                        .lines())
                .contains("Sentences: 2", "   =发展要靠不【安全】吗？")
                .endsWith("… and 1 more.");
    }

    @ParameterizedTest
    @CsvSource({
        "--phrase 安金 --year 2020, 'The result has no phrase «安金»: it has 创新, 安全, '",
        "--phrase 安全 --year 1999, The result has no year 1999: it has 2020 to 2021.",
        "--phrase 安全 --year 2020 --kind news, The result has no text of kind news with voice all: it has kind message with voice message",
        "--phrase 安全 --year 2020 --kind x, --kind does not know «x»: see explain --help for its values.",
        "--phrase 安全 --year 2020 --voice x, --voice does not know «x»: see explain --help for its values.",
        "--phrase 安全 --year 2020 --limit -1, '--limit cannot be -1: write how many sentences to show, 0 for none.'",
        "--phrase 安全, The option --year is missing: see --help for what it takes.",
    })
    void aQuestionThatHasNoAnswerIsWrongUsage(String args, String message) {
        Run run = explain(args.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aChangedTableIsNoticed() throws IOException {
        Path changed = folder.resolve("changed");
        Files.createDirectories(changed.resolve("tables"));
        for (String name : Run.bytes(output, "tables", "run.json").keySet()) {
            Files.copy(output.resolve(name), changed.resolve(name));
        }
        Path evidence = changed.resolve("tables/evidence.csv");
        Files.write(
                evidence,
                Files.readAllLines(evidence).stream()
                        .filter(line -> !line.contains("2021"))
                        .toList());

        Run run = Run.of("explain", "--output", changed.toString(), "--phrase", "安全", "--year", "2021");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("There are not as many sentences as mentions: the tables in «" + changed);
    }

    @Test
    void helpNamesTheCommand() {
        assertThat(Run.of("explain", "--help").out()).contains("Usage: theme-trends explain", "--phrase=PHRASE");
        assertThat(Run.of("--help").out()).contains("Usage: theme-trends [", "explain  Explains a number of a result");
    }

    @Test
    void aCommandBehindOptions() {
        assertThat(Run.of("--input", "a", "--output", "b", "explain", "--output", "b", "--phrase", "c", "--year", "1")
                        .err())
                .startsWith("A command stands first, before its options");
    }
}
