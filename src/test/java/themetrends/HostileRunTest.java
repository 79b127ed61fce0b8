package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.extract.FormatFiles;
import themetrends.extract.HostileFolder;

/** A run over files of every format among files that mean harm: each of these is told, and no number of the others moves. */
@Tag("slow")
class HostileRunTest {
    private static final String REJECTED = "tables/rejected.csv";

    @TempDir
    private Path folder;

    private Path run(String output) {
        Path tables = Run.tables(
                folder.resolve("in"), folder.resolve(output), "--formats", "svg", "--no-cache", "--limit-seconds", "5");
        return tables.getParent();
    }

    @Test
    void isTheRunWithoutThemButForWhatItRejects() throws IOException, InterruptedException {
        Path good = Files.createDirectories(folder.resolve("in/2021_news"));
        for (Map.Entry<String, byte[]> file : FormatFiles.all().entrySet()) {
            Files.write(good.resolve(file.getKey()), file.getValue());
        }
        Map<String, String> alone = tables(run("alone"));

        Map<String, String> reasons = HostileFolder.fill(folder.resolve("in/harm"));
        Path together = run("together");

        assertThat(tables(together)).isEqualTo(alone).containsKey("tables/evidence.csv");
        assertThat(alone.get("tables/documents.csv")).contains("a.pdf", "a.docx", "a.html", "a.epub", "a.zip");
        List<Map<String, String>> rejected = Run.rows(together.resolve(REJECTED));
        assertThat(rejected)
                .allSatisfy(
                        row -> assertThat(reasons).containsKey(row.get("source").substring("harm/".length())));
        reasons.forEach((name, reason) -> assertThat(rejected)
                .as(name)
                .filteredOn(row -> row.get("source").equals("harm/" + name))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("reason")).contains(reason)));
    }

    /** All tables but that of what was rejected. */
    private static Map<String, String> tables(Path output) {
        Map<String, String> tables = new TreeMap<>(Run.bytes(output, "tables"));
        tables.remove(REJECTED);
        return tables;
    }
}
