package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.report.reading.HistorySection;

/** What a run says of the result before it, and what commands say of results: numbers that moved, and why. */
class ChangesTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void twoYears() {
        input = folder.resolve("in");
        output = folder.resolve("out");
        Run.write(input.resolve("2020_message.txt"), "创新推动发展，网络安全重要。\n");
        Run.write(input.resolve("2021_reaction.txt"), "我们重视安全，也重视创新。\n");
    }

    private Run run(String... more) {
        List<String> args = new ArrayList<>(
                List.of("--input", input.toString(), "--output", output.toString(), "--formats", "svg", "--no-cache"));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(String[]::new));
    }

    private List<Map<String, String>> changes() {
        return Run.rows(output.resolve("tables/changes.csv"));
    }

    private List<Map<String, String>> changedCells() {
        return changes().stream()
                .filter(row -> row.get("table").equals("term_frequency"))
                .toList();
    }

    private String page() {
        try {
            return HistorySection.read(Files.readAllBytes(output.resolve(HistorySection.PAGE)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Year, kind, voice, phrase, measure, before and after, cause. */
    private List<String> told(String phrase, String measure) {
        return changedCells().stream()
                .filter(row ->
                        row.get("phrase").equals(phrase) && row.get("measure").equals(measure))
                .map(row -> Stream.of("year", "kind", "voice", "before", "after", "cause")
                        .map(row::get)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private Set<String> causes() {
        return new HashSet<>(
                changedCells().stream().map(row -> row.get("cause")).toList());
    }

    @Test
    void aNewYearMovesNoOldCell() {
        assertThat(run().out()).contains("No earlier result to compare with.");
        assertThat(changes()).isEmpty();
        assertThat(page()).contains("There was no earlier result to compare with.");
        Map<String, String> first = Run.bytes(output, "tables", "charts", "run.json", "report.html");

        assertThat(run().out()).contains("Nothing has changed since the earlier result.");
        assertThat(Run.bytes(output, "tables", "charts", "run.json", "report.html"))
                .isEqualTo(first);

        Run.write(input.resolve("2022_reaction.txt"), "他们谈安全。\n");
        Run added = run("--fail-on-drift");

        assertThat(added.code()).isZero();
        // Five phrases in 2020 (message) and 2021 (reaction), each with its own voice and with all of kind and voice.
        assertThat(added.out()).contains("Nothing old moved: 40 cells of 2020 to 2021 are as before; 2022 is new; ");
        assertThat(changedCells()).isEmpty();
        assertThat(page())
                .contains(
                        "Nothing old moved: all 40 cells with text of 2020 to 2021 are as in the earlier result.",
                        "New years: 2022.",
                        "新增文件：2022_reaction.txt");
        assertThat(changes())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("cause")).isIn("n", "n|df"));

        Map<String, String> third = Run.bytes(output, "tables", "charts", "run.json", "report.html");
        run();
        assertThat(Run.bytes(output, "tables", "charts", "run.json", "report.html"))
                .as("a rerun with nothing new, the changes included")
                .isEqualTo(third);
    }

    @Test
    void sourcesThatCameChangedAndWent() throws IOException {
        run();
        Run.write(input.resolve("2021_reaction_b.txt"), "创新很好。\n");
        run();

        assertThat(told("创新", "mentions"))
                .containsExactly(
                        "2021 reaction own 1 2 new_source",
                        "2021 reaction all 1 2 new_source",
                        "2021 all own 1 2 new_source",
                        "2021 all all 1 2 new_source");
        assertThat(changedCells().get(0))
                .containsEntry("difference", "1")
                .containsEntry("detail", "new_source: 2021_reaction_b.txt");

        Run.write(input.resolve("2021_reaction_b.txt"), "创新很好，创新真好。\n");
        run();
        assertThat(told("创新", "mentions")).endsWith("2021 all all 2 3 changed_source");
        assertThat(causes()).containsExactly("changed_source");

        Files.delete(input.resolve("2021_reaction_b.txt"));
        Run removed = run();
        assertThat(removed.out())
                .contains("20 of 40 cells of 2020 to 2021 moved, most 创新 2021 (kind all, voice all): "
                        + "mentions 3 to 1 [removed_source: 2021_reaction_b.txt]");
        assertThat(causes()).containsExactly("removed_source");
        assertThat(page())
                .contains("Of 40 cells of 2020 to 2021, 20 are not as in the earlier result.", "These are ")
                .contains("文件已移除：2021_reaction_b.txt");
    }

    @Test
    void settingsThatChanged() {
        run();
        Path phrases = folder.resolve("p.csv");
        Run.write(phrases, "label,forms\n创新,创新|发展\n安全,\n普惠,\n人工智能,\n数字鸿沟,\n数字,\n");
        Run formed = run("--phrases", phrases.toString());
        assertThat(told("创新", "mentions")).endsWith("2020 all all 1 2 phrases");
        assertThat(causes()).containsExactly("phrases");
        assertThat(formed.out()).contains("; the phrase «数字» is new");

        run("--phrases", phrases.toString(), "--years", "2020");
        assertThat(told("安全", "mentions")).endsWith("2021 all all 1  option");

        run("--phrases", phrases.toString(), "--years", "2020");
        Path words = folder.resolve("w.txt");
        Run.write(words, "推动发展 100000\n");
        run("--phrases", phrases.toString(), "--years", "2020", "--dictionary", words.toString());
        assertThat(told("安全", "tokens")).endsWith("2020 all all 5 4 dictionary");
        assertThat(changedCells().get(0).get("detail")).startsWith("dictionary: – → sha256 ");
    }

    @Test
    void driftIsRefusedAndTheEarlierResultStays() {
        run();
        Map<String, String> before = Run.bytes(output, "tables", "charts", "run.json", "report.html");
        Run.write(input.resolve("2021_reaction_b.txt"), "创新很好。\n");

        Run refused = run("--fail-on-drift");

        assertThat(refused.code()).isEqualTo(8);
        assertThat(refused.err())
                .contains(
                        "创新 2021 (kind reaction, voice own): mentions 1 to 2, tokens 6 to 8, ",
                        "the earlier result is as it was");
        assertThat(Run.bytes(output, "tables", "charts", "run.json", "report.html"))
                .isEqualTo(before);
    }

    @Test
    void aNumberThatNothingExplainsIsShoutedAbout() throws IOException {
        run();
        Path table = output.resolve("tables/term_frequency.csv");
        Files.writeString(
                table,
                Files.readString(table).replaceFirst("2020,message,message,创新,1,", "2020,message,message,创新,9,"));

        Run again = run();

        assertThat(again.err()).contains("UNEXPLAINED: 1 numbers moved");
        assertThat(told("创新", "mentions")).containsExactly("2020 message message 9 1 unexplained");
        assertThat(page()).contains("没有任何有记录的原因", "For 1 of the numbers that moved nothing on record is a reason");
    }

    @Test
    void verifyAndDiff() throws IOException {
        run();
        Run same = Run.of("verify", output.toString());
        assertThat(same.out()).contains("is what its inputs and settings give, byte by byte");
        assertThat(same.code()).isZero();
        assertThat(Run.of("diff", output.toString(), output.toString()).code()).isZero();
        HistorySection.write(output.resolve(HistorySection.PAGE), "<section>another past</section>");
        assertThat(Run.of("verify", output.toString()).code())
                .as("the past of a result is no part of it")
                .isZero();

        Path table = output.resolve("tables/term_frequency.csv");
        String whole = Files.readString(table);
        Files.writeString(table, whole.replaceFirst("2020,message,message,创新,1,", "2020,message,message,创新,9,"));
        Run tampered = Run.of("verify", output.toString());
        assertThat(tampered.code()).isEqualTo(6);
        assertThat(tampered.out())
                .contains(
                        "Files that differ: 1",
                        "tables/term_frequency.csv: differs from line 2 on.",
                        "first:  2020,message,message,创新,9,",
                        "second: 2020,message,message,创新,1,");
        Files.writeString(table, whole);

        Path moved = folder.resolve("moved");
        Files.move(input, moved);
        Run.write(moved.resolve("2021_reaction.txt"), "我们重视安全。\n");
        Run changed = Run.of("verify", output.toString(), "--input", moved.toString());
        assertThat(changed.code()).isEqualTo(6);
        assertThat(changed.out())
                .contains("What differs in what they were made from: changed_source: 2021_reaction.txt.")
                .contains("创新 2021 (kind all, voice all): mentions 1 to 0");
    }

    @Test
    void aFolderThatIsNoResult() {
        assertThat(Run.of("diff", folder.toString(), folder.toString()).code()).isEqualTo(2);
        assertThat(Run.of("verify").err()).contains("The folder DIR is missing");
        assertThat(Run.of("diff", "a").err()).contains("The folder B is missing");
    }
}
