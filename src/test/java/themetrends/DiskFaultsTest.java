package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk of its own, small enough to be filled, which only root can mount. */
@Tag("faults")
class DiskFaultsTest {
    @TempDir
    private static Path folder;

    private static FaultSite site;

    private Mounts mounts;
    private Path disk;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder.resolve("site"));
    }

    @BeforeEach
    void mount() throws IOException {
        FaultSite.delete(site.output());
        mounts = new Mounts();
        disk = Mounts.place(folder);
        mounts.disk(disk, "32m");
    }

    @AfterEach
    void unmount() {
        System.clearProperty("spark.local.dir");
        mounts.close();
    }

    /** From no room for the lock to room for all but the last files. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 16, 32, 64, 96, 128, 192, 256, 384, 512})
    void fullWhileResultsAreWritten(int kilobytesLeft) throws Exception {
        Path output = disk.resolve("out");
        site.oldResult(output);
        Path filler = fill(kilobytesLeft);

        Run run = Run.of(site.arguments("new", output));

        assertThat(run.code()).as(run.err()).isIn(0, 5);
        assertThat(site.whole(output)).isEqualTo(run.code() == 0 ? "new" : "old");
        assertThat(kilobytesLeft > 64 || run.code() == 5).isTrue();
        Files.delete(filler);
        site.nextRunIsRight(output);
    }

    /** Spark's own files: shuffles and what memory cannot hold. */
    @Test
    void fullWhereSparkKeepsItsFiles() throws Exception {
        Path output = site.output();
        site.oldResult(output);
        Path filler = fill(0);
        System.setProperty("spark.local.dir", disk.toString());

        Run run = Run.of(site.arguments("new", output));

        assertThat(run.code()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains("No space left on device");
        assertThat(site.whole(output)).isEqualTo("old");
        Files.delete(filler);
        site.nextRunIsRight(output);
    }

    /** A log that cannot be written any more ends no run. */
    @Test
    void fullWhereTheLogIs() throws Exception {
        Path output = site.output();
        Path log = disk.resolve("run.log");
        Files.createFile(log);
        fill(0);

        String[] arguments = site.arguments("new", output);
        String[] logged = Arrays.copyOf(arguments, arguments.length + 2);
        logged[arguments.length] = "--log";
        logged[arguments.length + 1] = log.toString();

        Run run = Run.of(logged);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("takes no more lines").hasLineCount(1);
        assertThat(site.whole(output)).isEqualTo("new");
    }

    @Test
    void readOnlyFromTheStart() throws Exception {
        Path output = disk.resolve("out");
        site.oldResult(output);
        assertThat(Mounts.remount(disk, "ro")).isTrue();

        assertThat(Run.of(site.arguments("new", output)).code()).isEqualTo(5);
        assertThat(site.whole(output)).isEqualTo("old");

        assertThat(Mounts.remount(disk, "rw")).isTrue();
        site.nextRunIsRight(output);
    }

    private Path fill(int kilobytesLeft) throws IOException {
        Path filler = disk.resolve("filler");
        long wanted = Files.getFileStore(disk).getUsableSpace() - kilobytesLeft * 1024L;
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (long written = 0; written + page.length <= wanted; written += page.length) {
                out.write(page);
            }
        }
        return filler;
    }
}
