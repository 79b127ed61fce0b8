package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that a URL names is compared, explained, verified like one in a folder of this machine. */
class ResultsElsewhereTest {
    @TempDir
    private Path folder;

    private Run run(String url, String... more) {
        List<String> args = new ArrayList<>(List.of("--output", url, "--formats", "svg", "--evidence-rows", "1"));
        args.addAll(List.of("--input", folder.resolve("in").toString()));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void everyCommandReadsIt() {
        Path output = folder.resolve("out");
        String url = "faulty://" + output;
        Run.write(folder.resolve("in/2020_message.txt"), "创新推动发展，网络安全重要。\n");
        assertThat(run(url).out()).contains("No earlier result to compare with.", "Results: " + url);

        Run.write(folder.resolve("in/2021_reaction.txt"), "他们谈安全，也谈创新。\n");
        assertThat(run(url, "--fail-on-drift").out()).contains("Nothing old moved: 20 cells of 2020 are as before;");
        assertThat(Run.rows(output.resolve("tables/changes.csv")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("cause")).isIn("n", "n|df"));
        Map<String, String> whole = Run.bytes(output, ".");

        assertThat(Run.of("explain", "--output", url, "--phrase", "安全", "--year", "2021")
                        .out())
                .contains("Sentences: 1", "他们谈【安全】，也谈创新。");
        assertThat(Run.of("diff", url, output.toString()).out()).contains("The two results are the same, byte by byte");
        assertThat(Run.of("verify", url).out()).contains("is what its inputs and settings give, byte by byte");

        Run.write(folder.resolve("in/2020_reaction.txt"), "创新很好。\n");
        Run refused = run(url, "--fail-on-drift");
        assertThat(refused.code()).isEqualTo(8);
        assertThat(refused.err()).contains("new_source: 2020_reaction.txt");
        assertThat(Run.bytes(output, ".")).isEqualTo(whole);
    }

    @Test
    void aPlaceThatCannotBeReachedIsNamed() {
        assertThat(Run.of("diff", "nowhere://host/out", folder.toString()).err())
                .contains("The result folder «nowhere://host/out» cannot be reached", "nowhere");
        assertThat(Run.of("verify", "file://" + folder.resolve("no")).err()).contains("does not exist");
    }
}
