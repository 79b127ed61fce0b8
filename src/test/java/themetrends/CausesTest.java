package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Causes of changes that {@link ChangesTest} has not, each by two whole runs. */
@Tag("slow")
class CausesTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void aMessageAndWhoQuotesIt() {
        input = folder.resolve("in");
        output = folder.resolve("out");
        Run.write(input.resolve("2020_message.txt"), "创新推动发展，网络安全重要。\n");
        Run.write(input.resolve("2020_reaction.txt"), "他说创新推动发展，网络安全重要。我们也重视创新。\n");
        Run.write(input.resolve("2021_reaction.txt"), "大家谈论安全，也谈论普惠。\n");
        run();
    }

    private void run(String... more) {
        List<String> args = new ArrayList<>(List.of("--formats", "svg", "--no-cache"));
        args.addAll(Arrays.asList(more));
        Run.tables(input, output, args.toArray(String[]::new));
    }

    /** The cells that moved, by their cause. */
    private Map<String, Set<String>> moved() {
        return Run.rows(output.resolve("tables/changes.csv")).stream()
                .filter(row -> row.get("table").equals("term_frequency"))
                .collect(Collectors.groupingBy(
                        row -> row.get("cause"),
                        Collectors.mapping(
                                row -> row.get("year") + " " + row.get("kind") + " " + row.get("voice"),
                                Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void aSourceUnderAnotherPath() throws IOException {
        Files.move(input.resolve("2021_reaction.txt"), input.resolve("2022_reaction.txt"));
        run();
        assertThat(moved())
                .containsOnlyKeys("renamed_source")
                .allSatisfy((cause, cells) -> assertThat(cells).allMatch(cell -> cell.startsWith("2021 ")));
    }

    @Test
    void aCatalogueThatNamesAnotherYear() {
        Run.write(input.resolve("documents.csv"), "path,year\n2021_reaction.txt,2020\n");
        run();
        assertThat(moved()).containsOnlyKeys("reclassified|catalog");
    }

    @Test
    void aQuotationThatIsTooShortNow() {
        run("--quote-length", "13");
        assertThat(moved()).containsOnlyKeys("option");
        assertThat(moved().get("option"))
                .containsExactly("2020 all own", "2020 all quoted", "2020 reaction own", "2020 reaction quoted");
    }

    @Test
    void widerIntervals() {
        run("--confidence", "99");
        assertThat(moved()).containsOnlyKeys("option");
        assertThat(Run.rows(output.resolve("tables/changes.csv")).stream().map(row -> row.get("measure")))
                .containsOnly("ci_low", "ci_high");
    }

    /** As if other code of the same version had made the earlier result. */
    @Test
    void otherCode() throws IOException {
        Path manifest = output.resolve("run.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceFirst("(\"theme-trends-code\" : \")[0-9a-f]+", "$10123456789abcdef"));
        Path table = output.resolve("tables/term_frequency.csv");
        Files.writeString(
                table,
                Files.readString(table).replaceFirst("2020,message,message,创新,1,", "2020,message,message,创新,9,"));
        run();
        assertThat(moved()).containsOnlyKeys("version");
        assertThat(Run.rows(output.resolve("tables/changes.csv")).get(0).get("detail"))
                .startsWith("version: theme-trends-code 0123456789abcdef → ");
    }
}
