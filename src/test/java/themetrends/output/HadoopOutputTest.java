package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Through Hadoop's file system for local files: a rename is one step there, as on HDFS. */
class HadoopOutputTest extends OutputContract {
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
    void inputAndOutputMayNotLieInOneAnother() {
        assertThatThrownBy(() -> Outputs.check(target.toUri().toString(), folder.toString()))
                .isInstanceOf(UnusableOutputException.class)
                .hasMessageContaining("lie in one another");
    }

    @Test
    void whatWasPreparedWhereTheDataLieAndRemovedIsNotPublished() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Path shared = Path.of(output.shared());
            Files.writeString(shared.resolve("large.csv"), "large");
            Folders.delete(shared);
            Files.writeString(output.staging().resolve("run.json"), "2");

            assertThatThrownBy(output::publish)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("was removed during the run");
        }
        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aRunWhoseLockWasTakenOverPublishesNothing() throws Exception {
        publish("1", 0);
        try (Output output = open(0)) {
            Files.writeString(output.staging().resolve("run.json"), "2");
            Files.writeString(folder.resolve(".out.lock"), "process 1, started later\n");

            assertThatThrownBy(output::publish).isInstanceOf(IOException.class).hasMessageContaining("was lost");
        }
        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(names()).containsExactly(".out.lock", "out");
    }
}
