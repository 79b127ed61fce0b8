package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Through Hadoop's file system for local files: a rename is one step there, as on HDFS. */
class HadoopOutputTest extends OutputContract {
    private static final String SOME_RUN = "11111111-2222-3333-4444-555555555555";

    @Override
    String typed() {
        return "file://" + target;
    }

    @Test
    void whatIsWrittenHereAndWhereTheDataLieIsPublishedTogether() throws Exception {
        try (Output output = open(0)) {
            Files.createDirectories(output.staging().resolve("tables"));
            Files.writeString(output.staging().resolve("tables/small.csv"), "small");
            Files.writeString(output.staging().resolve("run.json"), "1");
            Path large = Path.of(output.shared().resolve("tables/large/1.csv"));
            Files.createDirectories(large.getParent());
            Files.writeString(large, "large");

            assertThat(target).doesNotExist();
            output.publish();
        }

        assertThat(target.resolve("tables/small.csv")).hasContent("small");
        assertThat(target.resolve("tables/large/1.csv")).hasContent("large");
        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void earlierResultsAreKept() throws Exception {
        publish("1", 1);
        made("2026-03-01T04:05:06Z");
        publish("2", 1);
        made("2026-03-02T04:05:06Z");
        publish("3", 1);

        assertThat(folder.resolve("out-earlier/2026-03-02T04-05-06Z/run.json")).hasContent("2");
        assertThat(folder.resolve("out-earlier/2026-03-01T04-05-06Z")).doesNotExist();
    }

    @Test
    void theNextRunBringsBackWhatADeadOneMovedAsideAndClearsTheRest() throws Exception {
        Path aside = Files.createDirectory(folder.resolve(".out.old-" + SOME_RUN));
        Files.writeString(aside.resolve("run.json"), "1");
        Files.createDirectories(folder.resolve(".out.new-" + SOME_RUN + "/tables"));

        try (Output output = open(0)) {
            assertThat(output.staging()).isEmptyDirectory();
        }

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aLockThatNobodyHasWrittenForAMinuteIsTakenOver() throws Exception {
        Path lock = Files.writeString(folder.resolve(".out.lock"), "process 1, started long ago\n");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(50)));
        assertThatThrownBy(() -> open(0)).hasMessageContaining("(process 1, started long ago)");
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(70)));

        publish("1", 0);

        assertThat(names()).containsExactly("out");
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

    @Test
    void inputAndOutputMayNotLieInOneAnother() {
        assertThatThrownBy(() -> Outputs.check(target.toUri().toString(), folder.toString()))
                .isInstanceOf(UnusableOutputException.class)
                .hasMessageContaining("lie in one another");
    }
}
