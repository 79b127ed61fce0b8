package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the repository shows is what it computes. */
class SampleTest {
    /** If this fails after a change that is meant to move numbers, run «mvn» and commit output/ with the change. */
    @Test
    void theResultInTheRepositoryIsThatOfTheSample(@TempDir Path folder) {
        Path output = folder.resolve("output");
        Run.tables(Path.of("input"), output, "--formats", "png,svg");

        assertThat(tables(output)).isEqualTo(tables(Path.of("output")));
        assertThat(Run.bytes(output, "charts").keySet())
                .isEqualTo(Run.bytes(Path.of("output"), "charts").keySet());
        assertThat(Run.bytes(output, "run.json")).isEqualTo(Run.bytes(Path.of("output"), "run.json"));
        assertThat(Run.bytes(output, "datapackage.json")).isEqualTo(Run.bytes(Path.of("output"), "datapackage.json"));
        assertThat(Run.bytes(output, "methods.md")).isEqualTo(Run.bytes(Path.of("output"), "methods.md"));
        EvidenceCheck.everyCellHasItsSentences(output.resolve("tables"));
    }

    /** Without what moved since the result before, which here there is none of. */
    private static Map<String, String> tables(Path result) {
        Map<String, String> tables = Run.bytes(result, "tables");
        assertThat(tables.remove("tables/changes.csv")).isNotNull();
        return tables;
    }
}
