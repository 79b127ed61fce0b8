package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that others do to the output while a run is at work, and clocks that were set. */
@Tag("faults")
class MidRunFaultsTest {
    private static final String MINE = "ten years of work";

    @TempDir
    private static Path folder;

    private static FaultSite site;
    private static int places;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder);
    }

    /** What somebody does. */
    interface Deed {
        void to(Path output, Path staging) throws IOException;
    }

    static Stream<Arguments> deedsAtMoments() {
        return Stream.of(".", "tables", "charts")
                .flatMap(moment -> Stream.of(
                        Arguments.of(moment, "removed", (Deed) (output, staging) -> aside(output)),
                        Arguments.of(moment, "replaced by a file", (Deed) (output, staging) -> {
                            aside(output);
                            Files.writeString(output, MINE);
                        }),
                        Arguments.of(moment, "replaced by a folder", (Deed) (output, staging) -> {
                            aside(output);
                            Run.write(output.resolve("thesis.txt"), MINE);
                        }),
                        Arguments.of(moment, "what is prepared removed", (Deed) (output, staging) -> aside(staging)),
                        Arguments.of(moment, "folder around removed", (Deed)
                                (output, staging) -> aside(output.getParent()))));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("deedsAtMoments")
    void nothingOfOthersIsLostAndNoPartIsPublished(String moment, String name, Deed deed) throws Exception {
        Path output = folder.resolve("place" + places++).resolve("out");
        site.oldResult(output);
        CompletableFuture<Run> running = CompletableFuture.supplyAsync(() -> Run.of(site.arguments("new", output)));
        deed.to(output, staging(output, moment));
        Run run = running.get();

        assertThat(run.code()).as(run.err()).isIn(0, 5);
        if (name.startsWith("replaced")) {
            Path mine = Files.isDirectory(output) ? output.resolve("thesis.txt") : output;
            assertThat(mine).hasContent(MINE);
            Files.move(output, output.resolveSibling("saved"));
        } else if (Files.exists(output)) {
            site.whole(output);
        }
        Files.createDirectories(output.getParent());
        site.nextRunIsRight(output);
    }

    private static void aside(Path path) throws IOException {
        Files.move(path, folder.resolve("aside" + places++));
    }

    /** Waits until the run has come so far. */
    private static Path staging(Path output, String moment) throws Exception {
        for (long end = System.nanoTime() + Duration.ofMinutes(5).toNanos(); System.nanoTime() < end; ) {
            try (Stream<Path> beside = Files.list(output.getParent())) {
                Optional<Path> staging = beside.filter(
                                path -> path.getFileName().toString().startsWith(".out.new-"))
                        .filter(path -> Files.exists(path.resolve(moment)))
                        .findFirst();
                if (staging.isPresent()) {
                    return staging.get();
                }
            }
            Thread.sleep(1);
        }
        throw new AssertionError("The run did not come to " + moment);
    }

    /** Old files from the future, and a dead run from the past. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02T00:00:00Z", "2037-01-01T00:00:00Z", "2099-01-01T00:00:00Z"})
    void aClockThatWasSet(String time) throws IOException {
        Path output = folder.resolve("place" + places++).resolve("out");
        site.oldResult(output);
        site.oldResult(output.resolveSibling(".out.new-11111111-2222-3333-4444-555555555555"));
        Files.setLastModifiedTime(output.resolve("run.json"), FileTime.from(Instant.parse(time)));

        Run run = Run.of(Stream.concat(Stream.of(site.arguments("new", output)), Stream.of("--keep", "2"))
                .toArray(String[]::new));

        assertThat(run.code()).isZero();
        assertThat(site.whole(output)).isEqualTo("new");
        try (Stream<Path> kept = Files.list(output.resolveSibling("out-earlier"))) {
            assertThat(kept).isNotEmpty().allSatisfy(site::whole);
        }
        site.nextRunIsRight(output);
    }
}
