package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A clock that was set leaves files of another time: of the future where it was set back, of the distant past where it was
 * set forward. Results, cache and rests of dead runs have such times here, from before a run or while it is at work. The
 * clock of this machine is left alone.
 */
@Tag("faults")
class ClockFaultsTest {
    @TempDir
    private static Path folder;

    private static FaultSite site;
    private static int places;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder);
    }

    @AfterEach
    void calm() {
        FaultyFileSystem.calm();
    }

    /** With a cache, an earlier result and what a dead run had prepared. */
    private static Path place() throws IOException {
        Path output = folder.resolve("place" + places++).resolve("out");
        site.run("new", output);
        FaultSite.delete(output);
        site.oldResult(output);
        site.oldResult(output.resolveSibling(".out.new-11111111-2222-3333-4444-555555555555"));
        return output;
    }

    /** Gives every file around an output another time, but the lock's, which says nothing by its time. */
    private static void set(Path output, String time) throws IOException {
        FileTime to = FileTime.from(Instant.parse(time));
        for (Path start : new Path[] {output, site.cache(output)}) {
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, to);
                }
            }
        }
    }

    private static void isRight(Run run, Path output) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(site.whole(output)).isEqualTo("new");
        try (Stream<Path> kept = Files.list(output.resolveSibling("out-earlier"))) {
            assertThat(kept).isNotEmpty().allSatisfy(site::whole);
        }
        site.nextRunIsRight(output);
    }

    private static Run run(Path output) {
        return Run.of(Stream.concat(Stream.of(site.arguments("new", output)), Stream.of("--keep", "2"))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02T00:00:00Z", "2037-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void betweenRuns(String time) throws IOException {
        Path output = place();
        set(output, time);

        isRight(run(output), output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02T00:00:00Z", "2099-01-01T00:00:00Z"})
    void duringARun(String time) throws IOException {
        Path output = place();
        AtomicBoolean struck = new AtomicBoolean();
        FaultyFileSystem.on(FaultSite.STRUCK, file -> {
            if (!struck.getAndSet(true)) {
                set(output, time);
            }
        });

        Run run = run(output);
        FaultyFileSystem.calm();

        assertThat(struck).isTrue();
        isRight(run, output);
    }
}
