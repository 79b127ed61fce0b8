package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A file system that is not known to rename a folder in one step: the local disk under the scheme {@code faulty}. */
class ObjectStoreOutputTest extends OutputContract {
    @Override
    String typed() {
        return "faulty://" + target;
    }

    @Test
    void theNextRunPublishesOverWhatADeadOneHasPublishedInPart() throws Exception {
        Files.createDirectories(target.resolve("tables"));
        Files.writeString(target.resolve("tables/a.csv"), "a");
        Files.createFile(target.resolve(HadoopPublication.UNFINISHED));

        publish("2", 0);

        assertThat(target.resolve("run.json")).hasContent("2");
        assertThat(target).isDirectoryNotContaining(path -> !path.endsWith("run.json"));
        assertThat(names()).containsExactly("out");
    }

    @Test
    void aDeadRunThatHadPublishedAllLeavesAWholeResult() throws Exception {
        publish("1", 0);
        Files.createFile(target.resolve(HadoopPublication.UNFINISHED));

        open(0).close();

        assertThat(target.resolve("run.json")).hasContent("1");
        assertThat(target).isDirectoryNotContaining(path -> !path.endsWith("run.json"));
    }
}
