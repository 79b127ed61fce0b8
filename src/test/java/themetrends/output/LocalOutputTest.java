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
import org.junit.jupiter.api.Test;

class LocalOutputTest extends OutputContract {
    private static final String SOME_RUN = "11111111-2222-3333-4444-555555555555";

    @Override
    String typed() {
        return target.toString();
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
    void theNextRunClearsWhatADeadOneHasPrepared() throws Exception {
        Files.createDirectories(folder.resolve(".out.new-" + SOME_RUN + "/tables"));
        Files.createDirectories(folder.resolve(".out.new.new-" + SOME_RUN));
        Files.createDirectories(folder.resolve(".out.new-york"));

        publish("1", 0);

        assertThat(names()).containsExactly(".out.new-york", ".out.new.new-" + SOME_RUN, "out");
    }

    @Test
    void aResultThatADeadRunHadMovedAsideComesBack() throws Exception {
        Path aside = Files.createDirectory(folder.resolve(".out.old-" + SOME_RUN));
        Files.writeString(aside.resolve("run.json"), "1");

        Outputs.heal(target.toString());

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aResultThatADeadRunHadReplacedAndNotPutAwayIsKept() throws Exception {
        publish("2", 1);
        made("2026-03-02T00:00:00Z");
        Path replaced = Files.createDirectory(folder.resolve(".out.new-" + SOME_RUN));
        Files.writeString(replaced.resolve("run.json"), "1");
        Files.setLastModifiedTime(replaced.resolve("run.json"), FileTime.from(Instant.parse("2026-03-01T00:00:00Z")));

        open(1).close();

        assertThat(kept()).containsExactly("2026-03-01T00-00-00Z=1");
        assertThat(target.resolve("run.json")).hasContent("2");
    }

    @Test
    void aResultThatADeadRunHadNotPublishedIsNotKept() throws Exception {
        publish("1", 1);
        made("2026-03-01T00:00:00Z");
        Path prepared = Files.createDirectory(folder.resolve(".out.new-" + SOME_RUN));
        Files.writeString(prepared.resolve("run.json"), "2");

        open(1).close();

        assertThat(names()).containsExactly("out");
        assertThat(target.resolve("run.json")).hasContent("1");
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
    void aLinkStaysAndItsFolderIsReplaced() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(target, real);

        publish("1", 0);

        assertThat(target).isSymbolicLink();
        assertThat(real.resolve("run.json")).hasContent("1");
    }

    @Test
    void aSecondRunWaitsIfItIsAskedTo() throws Exception {
        List<String> told = new ArrayList<>();
        Output first = open(0);
        Thread second = new Thread(() -> {
            try (Output output =
                    Outputs.open(target.toString(), folder.resolve("in").toString(), new Outputs.Use(true, 0), line -> {
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
    void theLockOfADeadRunIsFree() throws Exception {
        Files.writeString(folder.resolve(".out.lock"), "process 1, started long ago\n");

        publish("1", 0);

        assertThat(names()).containsExactly("out");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out-earlier"))) {
            return files.sorted()
                    .map(path -> path.getFileName() + "=" + content(path.resolve("run.json")))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(Output output) {
        try {
            output.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
