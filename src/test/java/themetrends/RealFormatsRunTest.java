package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over real files of many formats, which are not part of the project: skipped where they are absent. */
class RealFormatsRunTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** What tells of the file and not of its text. */
    private static final Set<String> OF_THE_FILE = Set.of("sha256", "encoding", "format", "source", "article", "place");

    @TempDir
    private Path folder;

    private static Path real(String file) {
        Path path = CORPUS.resolve("formats").resolve(file);
        assumeTrue(Files.exists(path), "skipped: the real files are not beside this checkout (" + file + ")");
        return path;
    }

    private void put(Path file, String name) throws IOException {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }

    private Path run(String input) {
        return Run.tables(folder.resolve(input), folder.resolve(input + "-out"), "--formats", "svg", "--no-cache");
    }

    @Test
    void textsInOtherEncodingsCountAsTheirTwins() throws IOException {
        put(real("encodings/2015_gb18030.txt"), "a/2015.txt");
        put(real("encodings/2015_utf16le_bom.txt"), "b/2015.txt");
        put(real("encodings/trad_big5hkscs.txt"), "a/2017.txt");
        put(real("encodings/trad_utf8.txt"), "b/2017.txt");
        Path a = run("a");
        Path b = run("b");

        assertThat(Run.rows(a.resolve("evidence.csv"))).hasSizeGreaterThan(10);
        for (String table : tables(a)) {
            assertThat(rows(a, table)).as(table).isEqualTo(rows(b, table));
        }
        assertThat(Run.rows(a.resolve("documents.csv")))
                .extracting(row -> row.get("encoding"))
                .containsExactly("GB18030", "Big5-HKSCS");
    }

    private static List<String> tables(Path tables) throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<Map<String, String>> rows(Path tables, String table) {
        return Run.rows(tables.resolve(table)).stream()
                .map(RealFormatsRunTest::withoutFile)
                .toList();
    }

    private static Map<String, String> withoutFile(Map<String, String> row) {
        Map<String, String> rest = new HashMap<>(row);
        rest.keySet().removeAll(OF_THE_FILE);
        return rest;
    }

    /** The same items, once as the page and once as they are kept beside: title, time, text. */
    @Test
    void webPagesGiveTheMentionsOfTheirTwins() throws IOException {
        int pages = 0;
        try (Stream<Path> items = Files.list(Files.exists(CORPUS) ? CORPUS.resolve("wic/2019") : real("html"))) {
            for (Path item : items.sorted().toList()) {
                String name = item.getFileName().toString().replace(".txt", "");
                Path page = CORPUS.resolve("formats/html").resolve(name.replaceFirst("^[a-z]+_", "") + ".html");
                if (Files.exists(page)) {
                    put(item, "text/" + name + ".txt");
                    put(page, "page/" + name + ".html");
                    pages++;
                }
            }
        }
        assertThat(pages).isEqualTo(4);
        Path text = run("text");
        Path page = run("page");

        assertThat(rows(text, "evidence.csv")).hasSizeGreaterThan(10);
        for (String table : List.of("evidence.csv", "term_frequency.csv", "segmentation_audit.csv")) {
            assertThat(rows(page, table)).as(table).isEqualTo(rows(text, table));
        }
    }

    /** A reader accepts all changes, reads notes, and no comment. */
    @Test
    void documentsCountAsTheirReadersWould() throws IOException {
        put(real("docx/gongwen_02-table.docx"), "in/2020_table.docx");
        put(real("docx/gongwen_08-comments-revisions.docx"), "in/2021_revisions.docx");
        put(real("pdf/pdfplumber_issue-71-duplicate-chars.pdf"), "in/2022_twice.pdf");
        Run.write(
                folder.resolve("in/phrases.csv"),
                "label,forms\n部门,部门\n办公室,办公室\n单元格,单元格\n修订文字,修订文字\n删除,删除\n脚注,脚注\n尾注,尾注\n微软,微软\n培训课程,培训课程\n微微,微微\n");

        Path tables = run("in");

        Map<String, Long> mentions = new HashMap<>();
        Run.rows(tables.resolve("evidence.csv")).forEach(row -> mentions.merge(row.get("phrase"), 1L, Long::sum));
        assertThat(mentions)
                .containsEntry("部门", 1L)
                .containsEntry("办公室", 1L)
                .containsEntry("单元格", 1L)
                .containsEntry("修订文字", 1L)
                .containsEntry("脚注", 1L)
                .containsEntry("尾注", 1L)
                .containsEntry("微软", 2L)
                .containsEntry("培训课程", 1L)
                .doesNotContainKeys("删除", "微微");
        assertThat(Run.rows(tables.resolve("evidence.csv")))
                .filteredOn(row -> row.get("phrase").equals("培训课程"))
                .extracting(row -> row.get("pre"))
                .allSatisfy(pre -> assertThat(pre).endsWith("微软 "));
    }
}
