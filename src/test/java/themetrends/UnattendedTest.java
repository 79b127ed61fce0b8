package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells nobody who watches: its log, its facts, its exit code. */
class UnattendedTest {
    private static final String LINE =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d) (INFO|WARN|ERROR) .+";

    @TempDir
    private Path folder;

    private Path input;
    private Path log;

    @BeforeEach
    void oneText() {
        input = folder.resolve("in");
        log = folder.resolve("run.log");
        Run.write(input.resolve("2020_message.txt"), "创新推动发展。");
    }

    private Run run(String... more) {
        Stream<String> given = Stream.of(
                "--input", input.toString(), "--output", folder.resolve("out").toString(), "--formats", "svg");
        return Run.of(Stream.concat(given, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theLogHasEveryLineWithItsTime() throws IOException {
        Run.write(input.resolve("2021_message.docx"), "x");

        assertThat(run("--quiet", "--log", log.toString()).code()).isZero();

        List<String> lines = Files.readAllLines(log);
        assertThat(lines).allMatch(line -> line.matches(LINE));
        assertThat(lines.stream().map(line -> line.replaceFirst("^\\S+ ", "")))
                .contains("INFO Ended with exit code 0 after " + seconds(lines) + ".")
                .anyMatch(line -> line.startsWith("INFO Theme Trends ") && line.contains(" begins, input «" + input))
                .anyMatch(line -> line.startsWith("INFO Settings: {input="))
                .anyMatch(line -> line.matches("INFO Counting: \\d+\\.\\d s"))
                .anyMatch(line -> line.startsWith("WARN Rejected: 2021_message.docx: "))
                .anyMatch(line -> line.startsWith("INFO Read 2 sources: "));
    }

    private static String seconds(List<String> lines) {
        return lines.get(lines.size() - 1).replaceFirst(".* after (\\d+\\.\\d s)\\.$", "$1");
    }

    @Test
    void theNextRunAddsToTheLogAndSaysWhyItFailed() throws IOException {
        Files.writeString(log, "from before\n");
        Files.delete(input.resolve("2020_message.txt"));

        assertThat(run("--log", log.toString()).code()).isEqualTo(3);

        assertThat(Files.readString(log))
                .startsWith("from before\n")
                .contains(" ERROR The input folder «" + input + "» holds no text: ")
                .contains(" INFO Ended with exit code 3 after ");
    }

    @Test
    void aLogThatCannotBeWrittenIsToldBeforeTheWork() {
        Run nowhere = run("--log", folder.resolve("no/run.log").toString());
        Run inResult = run("--log", folder.resolve("out/run.log").toString());

        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("The log file «").contains("» cannot be written (NoSuchFileException): ");
        assertThat(inResult.code()).isEqualTo(2);
        assertThat(inResult.err()).contains("lies in the input or output folder");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void factsTellWhenAndWhere() throws IOException {
        Run.write(input.resolve("2021_message.docx"), "x");

        assertThat(run("--strict", "--master", "local[2]").code()).isEqualTo(4);

        JsonNode facts =
                new ObjectMapper().readTree(folder.resolve("out/facts.json").toFile());
        assertThat(OffsetDateTime.parse(facts.get("started").asText()))
                .isBeforeOrEqualTo(OffsetDateTime.parse(facts.get("ended").asText()));
        assertThat(facts.get("exit_code").asInt()).isEqualTo(4);
        assertThat(facts.get("sources").asInt()).isEqualTo(2);
        assertThat(facts.get("rejected").asInt()).isEqualTo(1);
        assertThat(facts.get("spark_master").asText()).isEqualTo("local[2]");
        assertThat(facts.get("steps").findValuesAsText("step"))
                .containsExactly("Listing", "Starting Spark", "Reading", "Counting", "Measuring", "Writing");
        assertThat(facts.get("work").findValuesAsText("step"))
                .containsExactly(
                        "extract",
                        "repair",
                        "split, date and classify",
                        "tokenise",
                        "copies",
                        "voices",
                        "match",
                        "counts",
                        "publish");
        assertThat(facts.get("work").findValues("share").stream()
                        .mapToDouble(JsonNode::asDouble)
                        .sum())
                .isCloseTo(1, within(0.01));
        assertThat(facts.get("warnings").get(0).asText()).startsWith("Rejected: 2021_message.docx");
    }

    /** Spark wraps what a task met, and Hadoop makes an error of it. */
    @Test
    void aFullDiskIsToldFromOtherFailures() {
        Throwable full = new SparkException(
                "Job aborted due to stage failure",
                new IllegalStateException(new IOException("No space left on device")));

        assertThat(Failure.of(full).code()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(Failure.of(full).sentences().get(0)).contains("cannot be written (No space left on device)");
        assertThat(Failure.of(new SparkException("Lost task: java.io.IOException: Mkdirs failed to create file:/a"))
                        .code())
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(Failure.of(new SparkException("Task not serializable")).code())
                .isEqualTo(ExitCode.FAILED);
    }
}
