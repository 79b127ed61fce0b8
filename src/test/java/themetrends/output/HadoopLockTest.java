package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With hearts that beat fast, so that a minute passes in a moment. */
class HadoopLockTest {
    private static final Duration FAST = Duration.ofMillis(300);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private FileSystem files;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        files = ((LocalFileSystem) FileSystem.getLocal(new Configuration())).getRaw();
        file = folder.resolve("lock");
    }

    private Lock.Place at(Duration beat) {
        return HadoopLock.at(files, new org.apache.hadoop.fs.Path(file.toUri()), beat);
    }

    @Test
    void onlyOneHasIt() throws Exception {
        try (Lock first = at(FAST).take().orElseThrow()) {
            assertThat(at(FAST).take()).isEmpty();
            assertThat(at(FAST).holder())
                    .startsWith("process " + ProcessHandle.current().pid());
            first.requireHeld();
        }
        assertThat(file).doesNotExist();
    }

    /** A dead run's lock, written long ago or, since the clock was set back, in times to come. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void aLockThatNobodyWritesIsTakenOver(String written) throws Exception {
        Files.writeString(file, "process 1, started long ago\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));

        Optional<? extends Lock> lock = at(FAST).take();

        assertThat(lock).isPresent();
        lock.get().close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLockWrittenAMomentAgoIsNot() throws Exception {
        Files.writeString(file, "process 1, started just now\n");

        assertThat(at(NEVER).take()).isEmpty();
        assertThat(at(NEVER).holder()).isEqualTo("process 1, started just now");
    }

    /** To the eyes of the second run the first one's lock is years old; its next beat proves that it lives. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void aClockThatWasSetKillsNoLivingRun(String written) throws Exception {
        try (Lock first = at(Duration.ofMillis(20)).take().orElseThrow()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));

            assertThat(at(FAST).take()).isEmpty();
            first.requireHeld();
        }
    }

    @Test
    void whoWasThoughtDeadLeavesTheLockToTheOther() throws Exception {
        try (Lock slept = at(NEVER).take().orElseThrow()) {
            Files.writeString(file, "process 1, started later\n");
            assertThat(slept).isNotNull();
        }
        assertThat(file).hasContent("process 1, started later");
    }
}
