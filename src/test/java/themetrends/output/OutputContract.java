package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for results on every file system. */
abstract class OutputContract {
    @TempDir
    Path folder;

    Path target;

    /** The target as a user writes it. */
    abstract String typed();

    @BeforeEach
    void name() {
        target = folder.resolve("out");
    }

    @Test
    void whatIsPreparedIsNotVisibleBeforeItIsPublished() throws Exception {
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "1");

            assertThat(target).doesNotExist();
            output.publish();
        }

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aNewResultTakesThePlaceOfTheOld() throws Exception {
        publish("1", 0);
        Files.writeString(target.resolve("old.csv"), "old");

        publish("2", 0);

        assertThat(target.resolve("run.json")).hasContent("2");
        assertThat(target.resolve("old.csv")).doesNotExist();
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aRunThatFailsLeavesTheOldResult() throws Exception {
        publish("1", 0);

        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "2");
        }

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aSecondRunIsToldOfTheFirst() throws Exception {
        try (Output first = open(0)) {
            assertThatThrownBy(() -> open(0))
                    .isInstanceOf(BusyOutputException.class)
                    .hasMessageMatching("Another run is at work on the output «" + typed() + "» \\(process "
                            + ProcessHandle.current().pid()
                            + ", started \\S+\\): let it end, or wait for it with --wait\\.");
            assertThat(first.staging()).exists();
        }
        assertThat(names()).isEmpty();
    }

    Output open(int keep) throws InterruptedException {
        return Outputs.open(typed(), folder.resolve("in").toString(), new Outputs.Use(false, keep), line -> {});
    }

    void publish(String content, int keep) throws IOException, InterruptedException {
        try (Output output = open(keep)) {
            Files.writeString(output.staging().resolve("run.json"), content);
            output.publish();
        }
    }

    void made(String when) throws IOException {
        Files.setLastModifiedTime(target.resolve("run.json"), FileTime.from(Instant.parse(when)));
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
