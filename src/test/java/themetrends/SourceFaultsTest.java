package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that change between listing and reading, and tasks that fail and are tried again. */
@Tag("faults")
class SourceFaultsTest {
    private static final String STRUCK = "2020_message.txt";
    private static final String[] COUNTS = {
        "tables/term_frequency.csv", "tables/evidence.csv", "tables/documents.csv", "tables/tf_idf.csv"
    };

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void texts() {
        input = folder.resolve("in");
        for (int year = 2019; year <= 2022; year++) {
            Run.write(input.resolve(year + "_message.txt"), "创新推动发展，网络安全重要。\n数字经济合作。\n");
        }
        System.setProperty("spark.default.parallelism", "3");
    }

    @AfterEach
    void putBack() {
        FaultyFileSystem.calm();
        System.clearProperty("spark.default.parallelism");
    }

    /** What happens to the text; whoever lists afterwards sees the same as the run did. */
    static List<FaultyFileSystem.Fault> changes() {
        return List.of(
                file -> Files.write(file, new byte[0]),
                file -> Files.write(file, List.of("创")),
                file -> Files.write(file, new byte[] {(byte) 0xe5, (byte) 0x88}),
                file -> Files.writeString(file, "发展发展发展。\n".repeat(1000)),
                file -> Files.write(file, new byte[] {0, 1, 2, 3, (byte) 0xff}),
                SourceFaultsTest::replaceByFolder);
    }

    private static void replaceByFolder(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createDirectories(file);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aTextThatChangesCountsAsItIsReadOrIsRejected(FaultyFileSystem.Fault change) throws IOException {
        FaultyFileSystem.on(STRUCK, change);
        Path struck = struck("struck");
        Path after = Run.tables(input, folder.resolve("after"), "--formats", "svg");

        if (Files.isDirectory(input.resolve(STRUCK))) {
            assertThat(rejected(struck)).containsExactly(STRUCK);
            assertThat(counts(folder.resolve("struck"))).isEqualTo(counts(folder.resolve("after")));
        } else {
            assertThat(Run.bytes(struck, ".")).isEqualTo(Run.bytes(after, "."));
        }
    }

    static List<FaultyFileSystem.Fault> losses() {
        return List.of(Files::deleteIfExists, file -> {
            throw new AccessControlException("Permission denied");
        });
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aTextThatIsGoneOrShutIsRejectedAndNothingElse(FaultyFileSystem.Fault loss) throws IOException {
        FaultyFileSystem.on(STRUCK, loss);
        Path struck = struck("struck");
        Files.deleteIfExists(input.resolve(STRUCK));
        Run.tables(input, folder.resolve("after"), "--formats", "svg");

        assertThat(rejected(struck)).containsExactly(STRUCK);
        assertThat(counts(folder.resolve("struck"))).isEqualTo(counts(folder.resolve("after")));
    }

    /** An executor that dies of something unforeseen, in the middle of a stage: what it had counted is counted once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTaskThatIsTriedAgainDoublesNothing(int failures) {
        AtomicInteger left = new AtomicInteger(failures);
        FaultyFileSystem.on(STRUCK, file -> {
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("a task that fails");
            }
        });
        Path struck = struck("struck");
        Path calm = Run.tables(input, folder.resolve("calm"), "--formats", "svg");

        assertThat(left.get()).isNegative();
        assertThat(Run.bytes(struck, ".")).isEqualTo(Run.bytes(calm, "."));
    }

    @Test
    void aTaskThatFailsForEverFailsTheRunAndLeavesTheOldResult() {
        Run.tables(input, folder.resolve("out"), "--formats", "svg");
        Map<String, String> old = Run.bytes(folder.resolve("out"), ".");
        FaultyFileSystem.on(STRUCK, file -> {
            throw new IllegalStateException("a task that fails");
        });

        Run run = faulty(folder.resolve("out"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(Run.bytes(folder.resolve("out"), ".")).isEqualTo(old);
    }

    private Path struck(String output) {
        Run run = faulty(folder.resolve(output));
        assertThat(run.code()).as(run.err()).isZero();
        return folder.resolve(output).resolve("tables");
    }

    /** Spark tries a task four times, as on a cluster. */
    private Run faulty(Path output) {
        return Run.of(
                "--input",
                FaultyFileSystem.url(input),
                "--output",
                output.toString(),
                "--formats",
                "svg",
                "--master",
                "local[2,4]");
    }

    private static List<String> rejected(Path tables) {
        return Run.rows(tables.resolve("rejected.csv")).stream()
                .map(row -> row.get("source"))
                .toList();
    }

    private static Map<String, String> counts(Path output) {
        return Run.bytes(output, COUNTS);
    }
}
