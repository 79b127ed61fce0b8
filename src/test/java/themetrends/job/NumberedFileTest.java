package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.measure.FileWriter;

class NumberedFileTest {
    private static final Configuration HADOOP = new Configuration();

    @TempDir
    private Path folder;

    /** Its files are called after their numbers. */
    private static final class Numbers implements FileWriter<String, String> {
        private static final long serialVersionUID = 1;

        @Override
        public String name(int number) {
            return "证据 " + number;
        }

        @Override
        public String write(int number, OutputStream out, Iterator<String> rows) {
            throw new UnsupportedOperationException();
        }
    }

    private NumberedFile file(int number) {
        return new NumberedFile(folder.toUri(), new Numbers().name(number));
    }

    private void write(int number, long attempt, String text) throws IOException {
        file(number).write(attempt, HADOOP, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anAttemptThatFailsLeavesNoHalfAndTheNextOneWritesTheWhole() throws IOException {
        assertThatThrownBy(() -> file(1).write(7, HADOOP, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the machine went away");
                }))
                .hasMessage("the machine went away");
        assertThat(names()).containsExactly("_drafts");

        write(1, 8, "安全");
        NumberedFile.finish(folder.toUri(), new Numbers(), 1, HADOOP);

        assertThat(names()).containsExactly("证据 1");
        assertThat(folder.resolve("证据 1")).hasContent("安全");
    }

    @Test
    void twoAttemptsAtTheSameTimeLeaveOneFile() throws IOException {
        file(1).write(7, HADOOP, slow -> {
            slow.write(1);
            write(1, 8, "安全");
            slow.write(2);
            return "";
        });

        NumberedFile.finish(folder.toUri(), new Numbers(), 1, HADOOP);

        assertThat(names()).containsExactly("证据 1");
        assertThat(folder.resolve("证据 1")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void aFileThatAnotherMachineKeptForItselfIsMissed() throws IOException {
        write(1, 7, "安全");

        assertThatThrownBy(() -> NumberedFile.finish(folder.toUri(), new Numbers(), 2, HADOOP))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("证据 2 is not there: machines of a cluster write large tables themselves");
    }
}
