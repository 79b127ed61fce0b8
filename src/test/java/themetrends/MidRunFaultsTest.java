package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Things that others do to the output while a run is at work. */
@Tag("faults")
class MidRunFaultsTest {
    private static final String MINE = "ten years of work";

    @TempDir
    private static Path folder;

    private static FaultSite site;
    private static Mounts mounts;
    private static int places;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder);
    }

    @BeforeEach
    void open() throws IOException {
        mounts = new Mounts();
    }

    @AfterEach
    void close() {
        mounts.close();
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
                        Arguments.of(moment, "made read-only", (Deed) (output, staging) ->
                                assertThat(mounts.readOnly(output.getParent())).isTrue()),
                        Arguments.of(moment, "folder around removed", (Deed)
                                (output, staging) -> aside(output.getParent()))));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("deedsAtMoments")
    void nothingOfOthersIsLostAndNoPartIsPublished(String moment, String name, Deed deed) throws Exception {
        if (name.equals("made read-only")) {
            mounts.requireReadOnly(folder);
        }
        Path output;
        CompletableFuture<Run> running;
        Optional<Path> staging;
        do {
            // Where the run was faster than this test could look, another one.
            output = Mounts.place(folder).resolve("out");
            site.oldResult(output);
            String[] arguments = site.arguments("new", output);
            running = CompletableFuture.supplyAsync(() -> Run.of(arguments));
            staging = site.staging(output, moment, running::isDone);
        } while (staging.isEmpty());
        deed.to(output, staging.get());
        Run run = running.get();
        mounts.unmountAll();

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
}
