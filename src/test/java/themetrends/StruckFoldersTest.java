package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to folders after the cache was opened and before anything is found in it: while a text is read. */
@Tag("faults")
class StruckFoldersTest {
    private static final String MINE = "ten years of work";

    @TempDir
    private static Path folder;

    private static FaultSite site;

    private Mounts mounts;
    private Path output;
    private Path cache;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder);
    }

    @BeforeEach
    void place() throws IOException {
        mounts = new Mounts();
        output = Mounts.place(folder).resolve("out");
        cache = site.cache(output);
    }

    @AfterEach
    void calm() {
        FaultyFileSystem.calm();
        mounts.close();
    }

    /** A run that is struck once, while it reads. */
    private Run struck(FaultyFileSystem.Fault fault) {
        AtomicBoolean struck = new AtomicBoolean();
        FaultyFileSystem.on(FaultSite.STRUCK, file -> {
            if (!struck.getAndSet(true)) {
                fault.strike(file);
            }
        });
        Run run = Run.of(site.arguments("new", output));
        FaultyFileSystem.calm();
        assertThat(struck).isTrue();
        return run;
    }

    private void oldResult(boolean warm) throws IOException {
        if (warm) {
            site.run("new", output);
            FaultSite.delete(output);
        }
        site.oldResult(output);
    }

    private String warnings() throws IOException {
        return Files.readString(output.resolve("facts.json"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void removed(boolean warm) throws IOException {
        oldResult(warm);

        assertThat(struck(file -> FaultSite.delete(cache)).code()).isZero();

        assertThat(site.whole(output)).isEqualTo("new");
        site.nextRunIsRight(output);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void replacedByAFile(boolean warm) throws IOException {
        oldResult(warm);

        Run run = struck(file -> {
            FaultSite.delete(cache);
            Files.writeString(cache, MINE);
        });

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(warnings()).contains("The cache «" + cache + "» cannot be ");
        assertThat(site.whole(output)).isEqualTo("new");
        site.nextRunIsRight(output);
        assertThat(cache).hasContent(MINE);
        Files.delete(cache);
        site.nextRunIsRight(output);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void madeReadOnly(boolean warm) throws IOException {
        mounts.requireReadOnly(folder);
        oldResult(warm);

        Run run = struck(file -> assertThat(mounts.readOnly(cache)).isTrue());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(warm || warnings().contains("The cache «" + cache + "» cannot be written"))
                .as(warnings())
                .isTrue();
        assertThat(site.whole(output)).isEqualTo("new");
        site.nextRunIsRight(output);
        mounts.unmountAll();
        site.nextRunIsRight(output);
    }

    @Test
    void whereTheOutputStandsMadeReadOnly() throws IOException {
        mounts.requireReadOnly(folder);
        oldResult(false);

        Run run = struck(file -> assertThat(mounts.readOnly(output.getParent())).isTrue());

        assertThat(run.code()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).contains("The results cannot be written (").contains("Read-only file system");
        assertThat(site.whole(output)).isEqualTo("old");
        mounts.unmountAll();
        site.nextRunIsRight(output);
    }

    @Test
    void noPlaceForSparksFiles() throws IOException {
        oldResult(false);
        Path file = Files.createFile(output.resolveSibling("file"));
        System.setProperty("spark.local.dir", file.resolve("spark").toString());
        try {
            Run run = Run.of(site.arguments("new", output));

            assertThat(run.code()).as(run.err()).isEqualTo(5);
            assertThat(run.err()).startsWith("The folder for Spark's temporary files «" + file.resolve("spark"));
        } finally {
            System.clearProperty("spark.local.dir");
        }
        assertThat(site.whole(output)).isEqualTo("old");
        site.nextRunIsRight(output);
    }
}
