package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.extract.DamagedFiles;
import themetrends.extract.FormatFiles;

/** A run over sound files among hundreds of damaged ones: each is counted or told, and no number of the sound ones moves. */
@Tag("fuzz")
class FuzzRunTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_101);
    private static final int DAMAGED = 200;
    /** A year that no damaged file names. */
    private static final String YEAR = "1999";
    /** Sound files that do not state another year themselves. */
    private static final List<String> SOUND =
            List.of("a.txt", "gb.txt", "wide.txt", "a.html", "a.pdf", "a.docx", "a.epub", "a.zip");

    @TempDir
    private Path folder;

    private Path run(String output) {
        return Run.tables(
                folder.resolve("in"),
                folder.resolve(output),
                "--formats",
                "svg",
                "--no-cache",
                "--limit-seconds",
                "10");
    }

    @Test
    void damagedFilesMoveNoNumberOfSoundOnes() throws IOException {
        Path sound = Files.createDirectories(folder.resolve("in/" + YEAR + "_document"));
        Map<String, byte[]> files = FormatFiles.all();
        for (String name : SOUND) {
            Files.write(sound.resolve(name), files.get(name));
        }
        Path alone = run("alone");
        Path damaged = Files.createDirectories(folder.resolve("in/damaged"));
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, byte[]> file : DamagedFiles.of(SEED, DAMAGED).entrySet()) {
            Files.write(damaged.resolve(file.getKey()), file.getValue());
            names.add("damaged/" + file.getKey());
        }
        Path together = run("together");

        for (String table : List.of("term_frequency", "evidence", "documents")) {
            assertThat(sound(together, table)).as("seed " + SEED + ", " + table).isEqualTo(sound(alone, table));
        }
        List<Map<String, String>> rejected = Run.rows(together.resolve("rejected.csv"));
        Set<String> told = new HashSet<>();
        rejected.forEach(row -> told.add(row.get("source")));
        Run.rows(together.resolve("documents.csv")).forEach(row -> told.add(row.get("source")));
        assertThat(told).as("seed " + SEED).containsAll(names);
        assertThat(rejected).allSatisfy(row -> assertThat(row.get("reason")).endsWith("."));
    }

    /** Rows of the sound files' year; other years bring cells of other kinds, which are empty in this one. */
    private static List<Map<String, String>> sound(Path tables, String table) {
        return Run.rows(tables.resolve(table + ".csv")).stream()
                .filter(row -> row.get("year").equals(YEAR)
                        && !row.getOrDefault("status", "").equals("no_text"))
                .toList();
    }
}
