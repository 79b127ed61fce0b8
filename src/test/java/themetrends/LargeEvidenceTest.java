package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.extract.Sha256;

/** Evidence that one file cannot hold: the same rows in the same order, cut by their number. */
class LargeEvidenceTest {
    private static final Path INPUT = Path.of("input");
    private static final int ROWS = 40;

    @TempDir
    private static Path folder;

    private static Path single;
    private static Path numbered;

    @BeforeAll
    static void bothWays() {
        single = Run.tables(INPUT, folder.resolve("single"), "--formats", "svg");
        numbered = run("numbered");
    }

    private static Path run(String name) {
        return Run.tables(INPUT, folder.resolve(name), "--formats", "svg", "--evidence-rows", String.valueOf(ROWS));
    }

    @AfterEach
    void putBack() {
        System.clearProperty("spark.default.parallelism");
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(numbered.resolve("evidence"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNumberedFilesHoldTheRowsOfTheOneFileInItsOrder() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Path file : files()) {
            rows.addAll(Run.rows(file));
        }

        assertThat(numbered.resolve("evidence.csv")).doesNotExist();
        assertThat(rows).hasSizeGreaterThan(2 * ROWS).isEqualTo(Run.rows(single.resolve("evidence.csv")));
    }

    @Test
    void eachFileIsFullButTheLastAndBeginsWithMarkAndHeader() throws IOException {
        List<Path> files = files();

        assertThat(files.get(0)).hasFileName("evidence-00001.csv");
        for (Path file : files.subList(0, files.size() - 1)) {
            assertThat(Run.rows(file)).hasSize(ROWS);
            assertThat(Files.readString(file)).startsWith("\uFEFFyear,kind,voice,phrase,form,match,negated,source,");
        }
        assertThat(Run.rows(files.get(files.size() - 1))).hasSizeBetween(1, ROWS);
    }

    @Test
    void theManifestListsEachWithItsHash() throws IOException {
        String manifest = Files.readString(numbered.resolveSibling("run.json"));

        for (Path file : files()) {
            String hash = HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(file)));
            assertThat(manifest).contains("evidence/" + file.getFileName(), hash);
            assertThat(Files.readString(numbered.resolveSibling("datapackage.json")))
                    .contains("tables/evidence/" + file.getFileName(), hash);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void theBytesDoNotDependOnPartitions(int partitions) {
        System.setProperty("spark.default.parallelism", String.valueOf(partitions));
        Path other = run("parallel" + partitions);

        assertThat(Run.bytes(other.getParent(), "tables", "run.json"))
                .isEqualTo(Run.bytes(numbered.getParent(), "tables", "run.json"));
    }

    @Test
    void explainReadsThem() {
        String[] question = {"--phrase", "创新", "--year", "2020", "--output"};

        Run run = Run.of(
                "explain", question[0], question[1], question[2], question[3], question[4], folder + "/numbered");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Sentences: ", "【创新】");
        assertThat(run.out())
                .isEqualTo(Run.of(
                                "explain",
                                question[0],
                                question[1],
                                question[2],
                                question[3],
                                question[4],
                                folder + "/single")
                        .out());
    }
}
