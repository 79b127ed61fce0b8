package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.extract.LargeText;
import themetrends.extract.Sha256;

/** A file too large to be held whole is read in pieces: one source, its articles numbered through, nothing lost between. */
@Tag("slow")
class LargeSourceTest {
    private static final String ARTICLE =
            "山城来信\n本报讯（记者张三）水渠修到了第%d道坡上，农户说这一年的创新很多，也更安全。\n" + "村里人记下了第%d天的雨量和风向，又把账本交给了下一户人家。\n".repeat(12) + "\n";

    @TempDir
    private Path folder;

    @Test
    void isOneSourceReadInPieces() throws IOException {
        Path file = folder.resolve("texts/2019.txt");
        Files.createDirectories(file.getParent());
        int articles = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (long bytes = 0; bytes < LargeText.LARGE + (1 << 20); articles++) {
                String article = ARTICLE.replace("%d", String.valueOf(articles));
                writer.write(article);
                bytes += article.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        assertThat(Files.size(file)).isGreaterThan(LargeText.LARGE);

        Path tables = Run.tables(folder.resolve("texts"), folder.resolve("out"), "--formats", "svg", "--no-cache");

        List<Map<String, String>> documents = Run.rows(tables.resolve("documents.csv"));
        assertThat(documents)
                .extracting(row -> row.get("article"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, articles)
                        .mapToObj(i -> "2019.txt#" + i)
                        .toList());
        assertThat(documents).extracting(row -> row.get("sha256")).containsOnly(Sha256.of(Files.readAllBytes(file)));
        assertThat(Run.rows(tables.resolve("rejected.csv"))).isEmpty();
    }

    /** A table with more text than is worked on at once: read apart, and counted a row at a time. */
    @Test
    void aLargeTableIsReadRowByRow() throws IOException {
        Path file = folder.resolve("texts/table.csv");
        Files.createDirectories(file.getParent());
        int rows = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("year,text\n2019,no Han character\n");
            for (long bytes = 0; bytes < LargeText.LARGE + (1 << 20); rows++) {
                String article = ARTICLE.replace("%d", String.valueOf(rows));
                writer.write("2019,\"" + article + "\"\n");
                bytes += article.getBytes(StandardCharsets.UTF_8).length;
            }
        }

        Path tables = Run.tables(folder.resolve("texts"), folder.resolve("out"), "--formats", "svg", "--no-cache");

        assertThat(Run.rows(tables.resolve("documents.csv")))
                .extracting(row -> row.get("article"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> "table.csv#" + i)
                        .toList());
        assertThat(Run.rows(tables.resolve("rejected.csv"))).hasSize(1);
    }
}
