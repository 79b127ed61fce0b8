package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user meets: messages, exit codes, and an earlier result that survives whatever goes wrong. */
class MainTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void texts() {
        input = folder.resolve("in");
        output = folder.resolve("out");
        Run.write(input.resolve("2020_message.txt"), "创新推动发展。");
    }

    private Run run(String... more) {
        String[] args = Stream.concat(
                        Stream.of("--input", input.toString(), "--output", output.toString(), "--formats", "svg"),
                        Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    private List<String> besideOutput() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static List<Arguments> wrongUsage() {
        return List.of(
                Arguments.of(new String[] {}, """
                        The option --input is missing: see --help for what it takes.
                        The option --output is missing: see --help for what it takes.
                        """),
                Arguments.of(new String[] {"--input", "a", "--output", "b", "--colour"}, """
                        Unknown option: '--colour': see --help for the options.
                        """),
                Arguments.of(
                        new String[] {
                            "--input",
                            "a",
                            "--output",
                            "b",
                            "--idf",
                            "x",
                            "--periods",
                            "2014-2018;2020-2010,2024",
                            "--confidence",
                            "0.95",
                            "--lang",
                            "fr",
                            "--formats",
                            "gif,png",
                            "--kinds",
                            "poem",
                            "--years",
                            "2020-2010,20",
                            "--csv-bom",
                            "maybe",
                            "--trend-charts",
                            "-1"
                        },
                        """
                        --years does not understand «2020-2010»: write years or ranges such as 2014-2024,2026.
                        --years does not understand «20»: write years or ranges such as 2014-2024,2026.
                        --kinds does not know «poem»: see --help for its values.
                        --idf does not know «x»: see --help for its values.
                        --periods does not understand «2014-2018»: write two periods such as 2014-2018,2019-2024, and a semicolon before the next two.
                        --periods does not understand «2020-2010,2024»: write two periods such as 2014-2018,2019-2024, and a semicolon before the next two.
                        --confidence cannot be 0.95: write percent, from 50 to 99.9, such as 95.
                        --lang does not know «fr»: see --help for its values.
                        --formats does not know «gif»: see --help for its values.
                        --trend-charts cannot be -1: 0 for none is the least.
                        --csv-bom does not know «maybe»: see --help for its values.
                        """),
                Arguments.of(new String[] {"--config", "no/such.yaml"}, """
                        The settings file «no/such.yaml» cannot be read: check the path.
                        """));
    }

    @ParameterizedTest
    @MethodSource
    void wrongUsage(String[] args, String said) {
        Run run = Run.of(args);

        assertThat(run.err()).isEqualTo(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void ofManyPhrasesOnlyTheMostMentionedGetAChart() throws IOException {
        Run.write(input.resolve("phrases.csv"), "label,english,forms\n创新,innovation,创新\n发展,development,发展\n");

        Run run = run("--trend-charts", "1");

        assertThat(run.out())
                .contains("Trend charts of their own: the 1 most mentioned of 2 phrases (--trend-charts 2 draws all).");
        assertThat(output.resolve("charts/trend-01-innovation.svg")).exists();
        assertThat(output.resolve("charts/trend-02-development.svg")).doesNotExist();
        assertThat(run().out()).doesNotContain("Trend charts");
    }

    @Test
    void helpShowsEveryOptionWithItsDefault() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("--input", "--output", "--phrases", "--catalog", "--years", "--kinds", "--idf", "--lang")
                .contains(
                        "--confidence",
                        "--formats",
                        "--csv-bom",
                        "--strict",
                        "--dry-run",
                        "--quiet",
                        "--master",
                        "--config")
                .contains("(default: zh)", "(default: png,", "Exit codes: 0 done");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out().strip()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void aMissingInputFolder() {
        Run run = Run.of("--input", "no/such/folder", "--output", output.toString());

        assertThat(run.err()).isEqualTo("The input folder «no/such/folder» does not exist: check the path.\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void anEmptyInputFolder() throws IOException {
        Files.delete(input.resolve("2020_message.txt"));

        Run run = run();

        assertThat(run.err())
                .isEqualTo("The input folder «" + input
                        + "» holds no text: put texts into it (plain text, PDF, DOCX, HTML, CSV and others).\n");
        assertThat(run.code()).isEqualTo(3);
        assertThat(besideOutput()).containsExactly("in");
    }

    @Test
    void anInputWithoutTextSaysWhyAndLeavesTheEarlierResult() throws IOException {
        assertThat(run().code()).isZero();
        String earlier = Files.readString(output.resolve("run.json"));
        Run.write(input.resolve("2020_message.txt"), "");

        Run run = run();

        assertThat(run.err())
                .contains(
                        "can be counted (1 source rejected, 0 articles undated, 0 reprints, 0 repeated sentences, 0 articles of other kinds or years)")
                .contains("Rejected: 2020_message.txt: The file is empty: nothing to count.");
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(output.resolve("run.json"))).isEqualTo(earlier);
        assertThat(besideOutput()).containsExactly("in", "out");
    }

    @Test
    void aFileWhereTheOutputShouldBe() {
        Run.write(output, "mine");

        Run run = run();

        assertThat(run.err()).isEqualTo("The output «" + output + "» is a file: name a folder.\n");
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void earlierResultsAreKeptIfWanted() throws IOException {
        Run.write(input.resolve("2020_message.txt"), "创新。");
        run("--keep", "1");
        Run.write(input.resolve("2021_message.txt"), "安全。");

        Run second = run("--keep", "1");

        assertThat(second.code()).isZero();
        assertThat(besideOutput()).containsExactly("in", "out", "out-earlier");
        assertThat(run("--keep", "-1").err())
                .isEqualTo("--keep cannot be -1: name how many earlier results to keep, 0 for none.\n");
    }

    @Test
    void aSecondRunOnTheSameOutputEndsAtOnce() throws IOException {
        Run.write(input.resolve("2020_message.txt"), "创新。");
        Path lock = output.resolveSibling(".out.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();

            Run run = run();

            assertThat(run.err())
                    .startsWith("Another run is at work on the output «" + output + "»")
                    .hasLineCount(1);
            assertThat(run.code()).isEqualTo(7);
            assertThat(output).doesNotExist();
        }
    }

    @Test
    void anOutputFolderWithSomebodysFilesIsNotReplaced() throws IOException {
        Run.write(output.resolve("thesis.docx"), "ten years of work");

        Run run = run();

        assertThat(run.err()).contains("holds files that are no earlier result").hasLineCount(1);
        assertThat(run.code()).isEqualTo(5);
        assertThat(Files.readString(output.resolve("thesis.docx"))).isEqualTo("ten years of work");
    }

    @Test
    void anOutputThatCannotBeWritten() {
        Run run = Run.of("--input", input.toString(), "--output", "/proc/theme-trends/out");

        assertThat(run.err())
                .contains("The output folder «/proc/theme-trends/out» cannot be written")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void anOutputInsideTheInput() {
        Run run = Run.of(
                "--input", input.toString(), "--output", input.resolve("out").toString());

        assertThat(run.err())
                .contains("lie in one another: keep results and texts apart.")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(5);
    }

    @Test
    void aRejectedSourceShowsAndFailsOnlyAStrictRun() {
        Run.write(input.resolve("2021_message.txt"), "no Chinese");

        Run run = run();
        Run strict = run("--strict");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("""
                Rejected: 2021_message.txt: The text has no Han character: nothing to count.
                No candidates: a trend needs at least 3 years with text, here is 1.
                """);
        assertThat(run.out()).contains("Left out: 1 source rejected, 0 articles undated");
        assertThat(strict.code()).isEqualTo(4);
        assertThat(output.resolve("tables/rejected.csv")).exists();
    }

    @Test
    void quietKeepsWarningsBackAndNotTheSummary() {
        Run.write(input.resolve("2021_message.txt"), "no Chinese");

        Run run = run("--quiet");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Read 2 sources: 1 article counted", "Left out: 1 source rejected", "Results: " + output);
    }

    @Test
    void aDryRunShowsThePlanAndWritesNothing() throws IOException {
        Run run = run("--dry-run");

        assertThat(run.out()).isEqualTo("""
                Would read 1 file (21 bytes) in %s.
                Would track 5 phrases (built-in).
                No catalogue: years and kinds come from names and texts.
                Would write to %s.
                """.formatted(input, output));
        assertThat(run.code()).isZero();
        assertThat(besideOutput()).containsExactly("in");
    }

    @Test
    void aNewResultReplacesTheEarlierOneAsAWhole() throws IOException {
        assertThat(run().code()).isZero();
        assertThat(output.resolve("charts/trend-05-digital_divide.svg")).exists();
        Run.write(input.resolve("phrases.csv"), "label,english\n发展,development\n");

        assertThat(run().code()).isZero();

        assertThat(output.resolve("charts/trend-05-digital_divide.svg")).doesNotExist();
        assertThat(output.resolve("charts/trend-01-development.svg")).exists();
        assertThat(besideOutput()).containsExactly("in", "out");
    }

    @Test
    void problemsOfPhrasesAndCatalogueAreToldTogether() {
        Run.write(input.resolve("phrases.csv"), "label,options\n安全,loud\n");
        Run.write(input.resolve("documents.csv"), "path,year\nnone.txt,20\n");

        Run run = run();

        assertThat(run.err()).isEqualTo("""
                phrases.csv, line 2: «loud» is no option: use no-nested or no-negated.
                documents.csv, line 2: there is no text «none.txt» in the input folder: correct the path or delete the row.
                documents.csv, line 2: «20» is no year: write four digits from 1800 to 2099.
                """);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void theCatalogueIsTrustedBeforeNames() {
        Run.write(input.resolve("documents.csv"), "path,year,kind,title\n2020_message.txt,1999,news,一条消息\n");

        assertThat(run().code()).isZero();

        assertThat(Run.rows(output.resolve("tables/documents.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("year", "1999")
                        .containsEntry("year_from", "catalogue")
                        .containsEntry("kind", "news")
                        .containsEntry("title", "一条消息"));
    }

    @Test
    void theOutputsListOfDocumentsCanBeTheNextCatalogue() throws IOException {
        Run.write(input.resolve("undated.txt"), "安全要紧。");
        assertThat(run().code()).isZero();
        String listed = Files.readString(output.resolve("tables/documents.csv"));
        Run.write(input.resolve("documents.csv"), listed.replace(",,,,document,text,", ",2021,,,document,text,"));

        assertThat(run().code()).isZero();

        assertThat(Run.rows(output.resolve("tables/documents.csv")))
                .extracting(row -> row.get("article") + " " + row.get("year") + " " + row.get("counted"))
                .containsExactly("2020_message.txt#1 2020 yes", "undated.txt#1 2021 yes");
    }

    @Test
    void onlyTheYearsAndKindsThatWereAskedForCount() {
        Run.write(input.resolve("2021_reaction.txt"), "安全。");
        Run.write(input.resolve("2022_message.txt"), "安全。");

        Run run = run("--years", "2020-2021", "--kinds", "message");

        assertThat(run.out()).contains("1 article counted, years 2020 to 2021", "2 articles of other kinds or years");
    }

    @Test
    void aSettingsFileGivesOptionsAndTheCommandLineWins() throws IOException {
        Path config = folder.resolve("settings.yaml");
        Run.write(
                config,
                "input: " + input
                        + "\nformats: [svg]\nlang: en\ncsv-bom: no\nstrict: true\nidf: plain\nconfidence: 99\nperiods: [2020, 2021]\n");
        Run.write(input.resolve("2021_message.txt"), "no Chinese");

        Run run = Run.of("--config", config.toString(), "--output", output.toString(), "--idf", "mllib");

        assertThat(run.code()).isEqualTo(4);
        assertThat(Files.readString(output.resolve("run.json")))
                .contains("\"idf\" : \"mllib\"", "\"csv_bom\" : false", "\"confidence\" : 99.0", "2020,2021")
                .containsPattern("\"lang\" : \\[\\s+\"en\"\\s+]");
        assertThat(Files.readString(output.resolve("tables/tf_idf.csv"))).startsWith("year,");
    }

    @Test
    void aWrongSettingsFileIsToldInFull() {
        Path config = folder.resolve("settings.yaml");
        Run.write(config, "colour: red\nfont: big\n");

        Run run = Run.of("--config", config.toString());

        assertThat(run.err()).isEqualTo("""
                The settings file «%1$s» has the unknown key «colour»: see --help for the options.
                The settings file «%1$s» has the unknown key «font»: see --help for the options.
                """.formatted(config));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void tablesBeginWithAByteOrderMarkForExcel() throws IOException {
        assertThat(run().code()).isZero();

        assertThat(Files.readAllBytes(output.resolve("tables/term_frequency.csv")))
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith('\r', '\n');
    }

    @Test
    void aFormulaInATextIsTextInATable() throws IOException {
        Run.write(input.resolve("2021_message.txt"), "=HYPERLINK(0)创新\n");

        assertThat(run().code()).isZero();

        assertThat(Files.readString(output.resolve("tables/evidence.csv"))).contains(",'=HYPERLINK(0),创新,");
    }

    @Test
    void aUsersPhraseFileIsFollowed() {
        Path phrases = folder.resolve("mine.csv");
        Run.write(phrases, "label,forms\n进展,发展|推动\n");

        assertThat(run("--phrases", phrases.toString()).code()).isZero();

        assertThat(Run.rows(output.resolve("tables/evidence.csv")))
                .extracting(row -> row.get("phrase") + " " + row.get("form"))
                .containsExactly("进展 推动", "进展 发展");
    }

    @Test
    void aUsersDictionaryIsFollowedAndStated() throws IOException {
        Path hanlp = folder.resolve("a.txt");
        Path jieba = folder.resolve("b.txt");
        Run.write(hanlp, "\uFEFF数位赋能 n 3\n");
        Run.write(jieba, "創新村\n社区安全员 nz\n");
        Run.write(input.resolve("2021_b.txt"), "创新村的社区安全员。");

        Run run = run("--dictionary", jieba + "," + hanlp, "--dictionary", hanlp.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "In " + jieba + " 1 of 2 words are read as the tokeniser spells them",
                        "2 words of the dictionaries hold a tracked phrase (创新村, 社区安全员)");
        assertThat(Run.rows(output.resolve("tables/segmentation_audit.csv")))
                .filteredOn(row -> !row.get("inside").isEmpty())
                .extracting(row -> row.get("inside"))
                .containsExactly("创新村:1", "社区安全员:1");
        assertThat(Files.readString(output.resolve("run.json")))
                .contains("\"format\" : \"hanlp\"", "\"format\" : \"jieba\"", "\"respelt\" : 1");
        assertThat(run("--dry-run", "--dictionary", hanlp.toString()).out())
                .contains("Would know the words of " + hanlp + " (1, format hanlp).");
    }

    @Test
    void problemsOfDictionariesAreToldWithTheOthers() {
        Path one = folder.resolve("one.txt");
        Path two = folder.resolve("two.txt");
        Run.write(one, "数位赋能 5 n\n数位赋能 6 n\n");
        Run.write(two, "数位赋能 5 n\n智 慧 5 n\n");
        Run.write(input.resolve("phrases.csv"), "label,options\n安全,loud\n");

        Run run = run("--dictionary", one + "," + two + "," + folder.resolve("none.txt"));

        assertThat(run.err()).isEqualTo("""
                phrases.csv, line 2: «loud» is no option: use no-nested or no-negated.
                %1$s/none.txt: the file cannot be read: check the path.
                %1$s/two.txt, line 2: the word «智 慧» has a space inside: write it without.
                %1$s/one.txt, line 2: the word «数位赋能» is «n 6» here and «n 5» in %1$s/one.txt, line 1: make them the same or keep one.
                """.formatted(folder));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aPhraseFileThatIsNotThere() {
        Run run = run("--phrases", "no/such.csv");

        assertThat(run.err()).isEqualTo("no/such.csv: the file cannot be read: check the path.\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void namesThatFileSystemsStumbleOver() {
        for (String name : List.of("2021 a:b.txt", "2021_{c}[d]*,%20.txt", "2021_换\n行.txt", "2021 .TXT")) {
            Run.write(input.resolve(name), "安全。");
        }

        Run run = run();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Read 5 sources: 4 articles counted", "1 source rejected");
        assertThat(run.out()).as("a line break in a name is told, never shown").doesNotContain("换\n行");
    }

    @Test
    void aFailureOfSparkIsOneSentenceToo() throws IOException {
        Run run = run("--master", "nowhere");

        assertThat(run.err())
                .startsWith("The run failed (")
                .contains("the earlier result is as it was")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(besideOutput()).containsExactly("in");
    }
}
