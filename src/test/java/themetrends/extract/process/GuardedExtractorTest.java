package themetrends.extract.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.OtherLimits;

/** Files that end their reader, hang it or eat its memory: each is told, and the next is read. */
class GuardedExtractorTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final int MEGABYTES = 64;
    private static final int SECONDS = 1;

    private final GuardedExtractor extractor = new GuardedExtractor(
            new ExtractionSettings("", OtherLimits.ofReaders(MEGABYTES, SECONDS)),
            new JavaCommand(HostileParser.class));

    @AfterEach
    void theNextFileIsRead() {
        assertThat(reason("next")).startsWith("read next");
    }

    @ParameterizedTest
    @CsvSource({
        "spin, The file takes more than 1 seconds to read (--limit-seconds)",
        "wait, The file takes more than 1 seconds to read (--limit-seconds)",
        "eat, the 64 MB of memory that readers may use (--limit-memory)",
        "flood, the 64 MB of memory that readers may use (--limit-memory)",
        "exit, The file makes the reader of its format end (exit code 0)",
        "halt, The file makes the reader of its format end (exit code 7)",
        "throw, The file makes the reader of its format end (exit code 1)",
    })
    void aFileThatEndsItsReaderIsToldWithTheLimitItBroke(String file, String reason) {
        assertThatThrownBy(() -> reason(file))
                .isInstanceOf(ParserDeathException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aFileNestedTooDeepEndsNothing() {
        String before = reason("a");
        assertThat(reason("nest")).startsWith("The file nests its parts deeper");
        assertThat(reason("a")).isEqualTo(before);
    }

    @Test
    void whatAReaderPrintsIsNoAnswer() {
        assertThat(reason("print")).startsWith("read print");
    }

    @Test
    void aFileTooLargeForTheReadersIsNotHandedOver() {
        byte[] large = new byte[(MEGABYTES / 4 << 20) + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(extractor.extract("large.pdf", large).refusals().get(0).reason())
                .startsWith("The file has more than 16 MB and is no plain text that can be read in pieces");
    }

    @Test
    void plainTextIsReadHere() {
        Extraction extraction = extractor.extract("halt", "创新推动发展。".getBytes(StandardCharsets.UTF_8));
        assertThat(extraction.texts().get(0).text()).isEqualTo("创新推动发展。");
    }

    /** Tasks of one machine, each with files of both sorts. */
    @Test
    void filesReadAtTheSameTimeDoNotMeet() {
        List<String> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> told(i % 6 == 0 ? "halt" : "file" + i))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).contains(i % 6 == 0 ? "exit code 7" : "read file" + i + " by");
        }
    }

    @Test
    void oneProcessReadsManyFiles() {
        Set<String> processes = Stream.of("a", "b", "c", "d")
                .map(file -> told(file).replaceAll(".* ", ""))
                .collect(Collectors.toSet());
        assertThat(processes).hasSize(1);
    }

    /** A run that is killed leaves no reader behind. */
    @Test
    void aReaderEndsWhenNobodyIsThereToAsk() throws Exception {
        Process process = new JavaCommand(HostileParser.class).start(MEGABYTES);
        process.getOutputStream().close();
        assertThat(process.waitFor(Duration.ofSeconds(60).toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
    }

    /** What comes back counts against the memory of the process that asks, whatever the readers may have. */
    @Test
    void aProcessOfLittleMemoryTakesNoMoreThanItsShare() throws Exception {
        Process process = new JavaCommand(SmallHeap.class).start(MEGABYTES);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines())
                .satisfiesExactly(
                        flood -> assertThat(flood)
                                .matches("The text in the file takes more than \\d MB, a sixteenth of the memory.*"
                                        + "spark.executor.memory, or -Xmx in JAVA_OPTS.*"),
                        large ->
                                assertThat(large).matches("The file takes more than \\d MB, an eighth of the memory.*"),
                        next -> assertThat(next).startsWith("read next"));
    }

    private String told(String file) {
        try {
            return reason(file);
        } catch (ParserDeathException e) {
            return e.reason();
        }
    }

    private String reason(String file) {
        return extractor.extract(file, PDF).refusals().get(0).reason();
    }
}
