package themetrends.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.corpus.InputProblems;

class ResultFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aResult() throws IOException {
        write("run.json", "{\"settings\":{\"confidence\":95.0}}");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> read(String column, int fromYear) {
        return ResultFolder.open(folder.toString())
                .read(
                        "t",
                        List.of("year", column),
                        row -> Integer.parseInt(row.get("year")) < fromYear,
                        rows -> rows.map(row -> row.get(column)).toList());
    }

    @Test
    void readsCellsAsTheyWereBehindAByteOrderMark() throws IOException {
        write("tables/t.csv", "\uFEFFyear,text\r\n2020,'=1\r\n2021,\"a,\"\"b\"\"\"\r\n");

        assertThat(read("text", 0)).containsExactly("=1", "a,\"b\"");
    }

    @Test
    void aTableInNumberedFilesReadsLikeOne() throws IOException {
        write("tables/t/t-00001.csv", "year,text\r\n2020,a\r\n2020,b\r\n");
        write("tables/t/t-00002.csv", "year,text\r\n2020,c\r\n2021,d\r\n");
        write("tables/t/t-00003.csv", "year,text\r\n2022,e\r\n");

        assertThat(read("text", 0)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void numberedFilesBeforeTheWantedRowsAreNotRead() throws IOException {
        write("tables/t/t-00001.csv", "year,text\r\n2020,a\r\n");
        write("tables/t/t-00002.csv", "year,text\r\n2020,b\r\n2021,c\r\n");
        write("tables/t/t-00003.csv", "year,text\r\n2021,d\r\n");

        assertThat(read("text", 2021)).containsExactly("b", "c", "d");
    }

    @Test
    void theRestOfAFileIsNotReadWhenEnoughIsKnown() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        byte[] broken = ("year,text\r\n2020,a\r\n" + "2020,b\r\n".repeat(100_000) + "\u00FF\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("tables/t.csv"), broken);

        String first = ResultFolder.open(folder.toString())
                .read(
                        "t",
                        List.of("year"),
                        row -> false,
                        rows -> rows.findFirst().orElseThrow().get("text"));

        assertThat(first).isEqualTo("a");
        assertProblem("text", "The table «t» in «" + folder + "» cannot be read");
    }

    @Test
    void settingsOfTheRunAreKnown() {
        assertThat(ResultFolder.open(folder.toString()).manifest().settings()).containsEntry("confidence", "95.0");
    }

    @Test
    void aTableOfAnotherVersion() throws IOException {
        write("tables/t.csv", "year,word\r\n");

        assertProblem(
                "text",
                "The table «t» in «" + folder
                        + "» has no column «text»: another version of this program wrote it; run the job again.");
    }

    @Test
    void aTableThatIsNotThere() {
        assertProblem("text", "The table «t» in «" + folder + "» cannot be read (");
    }

    @Test
    void aFolderThatIsNoResult() {
        assertThatThrownBy(() -> ResultFolder.open(folder.resolve("no").toString()))
                .isInstanceOf(InputProblems.class)
                .hasMessage("The result folder «" + folder.resolve("no")
                        + "» does not exist: name the --output of an earlier run.");
        assertThatThrownBy(() -> ResultFolder.open(folder.getParent().toString()))
                .hasMessageEndingWith("is no result (it has no run.json): name the --output of an earlier run.");
    }

    private void assertProblem(String column, String message) {
        assertThatThrownBy(() -> read(column, 0))
                .isInstanceOf(InputProblems.class)
                .hasMessageStartingWith(message);
    }
}
