package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files come out as they went in, in few bytes. */
class PackedFilesTest {
    private static final List<SourceFile> FILES = List.of(
            new SourceFile("file:/texts/2014/a.txt", "2014/a.txt", 12, ""),
            new SourceFile("file:/texts/2014/a.txt", "2014/a.txt", 12, ""),
            new SourceFile("hdfs://host:9000/乌镇 %20/\uD840\uDC00\uD840.txt", "乌镇 /x", 1L << 40, ""),
            new SourceFile("", "", 0, "The link leads nowhere: mend or remove it."));

    private static byte[] sent(List<SourceFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PackedFiles.of(files));
        }
        return bytes.toByteArray();
    }

    private static List<SourceFile> received(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return ((PackedFiles) in.readObject()).files();
        }
    }

    @Test
    void keepAllOfEachFile() throws IOException, ClassNotFoundException {
        assertThat(received(sent(FILES))).isEqualTo(FILES);
        assertThat(received(sent(List.of()))).isEmpty();
    }

    @Test
    void takeLittleMoreThanTheirNames() throws IOException, ClassNotFoundException {
        List<SourceFile> files = IntStream.range(0, 1000)
                .mapToObj(i -> new SourceFile("file:/a/long/way/to/texts/" + i + ".txt", i + ".txt", i, ""))
                .toList();
        assertThat(sent(files).length).isLessThan(40 * files.size());
        assertThat(received(sent(files))).isEqualTo(files);
    }
}
