package themetrends.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LocalOutputTest extends OutputContract {
    @Override
    String typed() {
        return target.toString();
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
    void aLinkStaysAndItsFolderIsReplaced() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(target, real);

        publish("1", 0);

        assertThat(target).isSymbolicLink();
        assertThat(real.resolve("run.json")).hasContent("1");
    }

    @Test
    void theLockOfADeadRunIsFree() throws Exception {
        Files.writeString(folder.resolve(".out.lock"), "process 1, started long ago\n");

        publish("1", 0);

        assertThat(names()).containsExactly("out");
    }
}
