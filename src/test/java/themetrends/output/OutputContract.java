package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for results on every file system. */
abstract class OutputContract {
    static final String SOME_RUN = "11111111-2222-3333-4444-555555555555";

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

    @Test
    void earlierResultsAreKeptByTheTimeTheyWereMade() throws Exception {
        publish("1", 2);
        made("2026-03-01T04:05:06Z");
        publish("2", 2);
        made("2026-03-02T04:05:06Z");
        publish("3", 2);
        made("2026-03-03T04:05:06Z");
        publish("4", 2);

        assertThat(kept()).containsExactly("2026-03-02T04-05-06Z=2", "2026-03-03T04-05-06Z=3");
        assertThat(target.resolve("run.json")).hasContent("4");
    }

    @Test
    void aClockSetBackDoesNotChangeTheOrderOfEarlierResults() throws Exception {
        publish("1", 2);
        made("2026-03-05T00:00:00Z");
        publish("2", 2);
        made("2026-03-01T00:00:00Z");
        publish("3", 2);

        assertThat(kept()).containsExactly("2026-03-05T00-00-00Z=1", "2026-03-05T00-00-01Z=2");
    }

    @Test
    void whatAPersonPutsBesideEarlierResultsStays() throws Exception {
        Files.createDirectories(folder.resolve("out-earlier/2026-03-01T00-00-00Z"));
        Files.createDirectories(folder.resolve("out-earlier/before the review"));
        publish("1", 1);
        publish("2", 1);
        publish("3", 1);

        assertThat(folder.resolve("out-earlier/2026-03-01T00-00-00Z")).exists();
        assertThat(folder.resolve("out-earlier/before the review")).exists();
    }

    @Test
    void whatWasPutInThePlaceOfTheResultDuringTheRunStays() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "2");
            Files.move(target, folder.resolve("moved away"));
            Files.writeString(target, "ten years of work");

            assertThatThrownBy(output::publish)
                    .isInstanceOf(UnusableOutputException.class)
                    .hasMessageEndingWith("it stays as it is; move it away and run again.");
        }
        assertThat(target).hasContent("ten years of work");
        assertThat(names()).containsExactly("moved away", "out");
    }

    @Test
    void theNextRunClearsWhatADeadOneHasPrepared() throws Exception {
        Files.createDirectories(folder.resolve(".out.new-" + SOME_RUN + "/tables"));
        Files.createDirectories(folder.resolve(".out.new.new-" + SOME_RUN));
        Files.createDirectories(folder.resolve(".out.new-york"));

        publish("1", 0);

        assertThat(names()).containsExactly(".out.new-york", ".out.new.new-" + SOME_RUN, "out");
    }

    @Test
    void aSecondRunWaitsIfItIsAskedTo() throws Exception {
        List<String> told = new ArrayList<>();
        Output first = open(0);
        Thread second = new Thread(() -> {
            try (Output output =
                    Outputs.open(typed(), folder.resolve("in").toString(), new Outputs.Use(true, 0), line -> {
                        told.add(line);
                        close(first);
                    })) {
                Files.writeString(output.staging().resolve("run.json"), "2");
                output.publish();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        second.start();
        second.join();

        assertThat(told).hasSize(1).first().asString().endsWith(": waiting for it.");
        assertThat(target.resolve("run.json")).hasContent("2");
    }

    @Test
    void aFolderPutInThePlaceOfTheResultDuringTheRunStays() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "2");
            Files.move(target, folder.resolve("moved away"));
            Files.createDirectory(target);
            Files.writeString(target.resolve("thesis.txt"), "ten years of work");

            assertThatThrownBy(output::publish).isInstanceOf(UnusableOutputException.class);
        }
        assertThat(target.resolve("thesis.txt")).hasContent("ten years of work");
        assertThat(names()).containsExactly("moved away", "out");
    }

    @Test
    void whatWasPreparedAndRemovedIsNotPublished() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "2");
            Folders.delete(output.staging());

            assertThatThrownBy(output::publish)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("was removed during the run");
        }
        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    /** Who writes next makes the folder again, and it lacks what was written before. */
    @Test
    void whatWasRemovedAndMadeAgainInPartIsNotPublished() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("large.csv"), "2");
            Folders.delete(output.staging());
            Files.createDirectories(output.staging());
            Files.writeString(output.staging().resolve("run.json"), "2");

            assertThatThrownBy(output::publish)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("was removed during the run");
        }
        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aResultThatADeadRunHadMovedAsideComesBack() throws Exception {
        aside("1");

        Outputs.heal(typed());

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aResultThatADeadRunHadMovedAsideComesBackInPlaceOfAnEmptyFolder() throws Exception {
        aside("1");
        Files.createDirectory(target);

        open(0).close();

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aResultThatADeadRunHadMovedAsideOutlivesWhatOthersPutInItsPlace() throws Exception {
        aside("1");
        Files.writeString(target, "ten years of work");

        assertThatThrownBy(() -> open(0)).isInstanceOf(UnusableOutputException.class);
        Files.delete(target);
        open(0).close();

        assertThat(target.resolve("run.json")).hasContent("1");
    }

    @Test
    void aResultThatADeadRunHadReplacedAndLeftAsideIsKept() throws Exception {
        publish("2", 1);
        made("2026-03-02T00:00:00Z");
        Path replaced = aside("1");
        Files.setLastModifiedTime(replaced.resolve("run.json"), FileTime.from(Instant.parse("2026-03-01T00:00:00Z")));

        open(1).close();

        assertThat(kept()).containsExactly("2026-03-01T00-00-00Z=1");
        assertThat(target.resolve("run.json")).hasContent("2");
    }

    @Test
    void aFolderWithSomebodysFilesIsRefused() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.docx"), "ten years of work");

        assertThatThrownBy(() -> open(0))
                .isInstanceOf(UnusableOutputException.class)
                .hasMessageContaining("holds files that are no earlier result");
        assertThat(names()).containsExactly("out");
    }

    Path aside(String content) throws IOException {
        Path aside = Files.createDirectory(folder.resolve(".out.old-" + SOME_RUN));
        Files.writeString(aside.resolve("run.json"), content);
        return aside;
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

    List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out-earlier"))) {
            return files.sorted()
                    .map(path -> path.getFileName() + "=" + content(path.resolve("run.json")))
                    .toList();
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void close(Output output) {
        try {
            output.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
