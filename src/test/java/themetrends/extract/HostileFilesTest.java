package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm: each ends soon, with its text alone or with the rule that it broke. */
@Timeout(60)
class HostileFilesTest {
    private static final String WORDS = "雨停了，村里的人说起创新，也说起网络安全。";
    private static final String SECRET = "不该读到的话";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private static String limited(int depth, int entries, long bytes, byte[] file) {
        Extraction extraction = new Extractor(new ExtractionSettings("", OtherLimits.ofArchives(depth, entries, bytes)))
                .extract("a.zip", file);
        assertThat(extraction.texts()).isEmpty();
        assertThat(extraction.refusals()).hasSize(1);
        return extraction.refusals().get(0).reason();
    }

    @Test
    void anArchiveThatGrowsAThousandfoldBreaksItsLimit() {
        assertThat(limited(2, 10, 10 * MEGABYTE, HostileArchives.bomb(20)))
                .startsWith("The file unpacks to more than 10485760 bytes (--limit-unpacked)");
    }

    @Test
    void anArchiveOfTooManyFilesBreaksItsLimit() {
        assertThat(limited(2, 1000, MEGABYTE, HostileArchives.crowd(1001)))
                .startsWith("The file holds more than 1000 files (--limit-files)");
    }

    @Test
    void filesThatOverlapInAnArchiveCountEachForItself() {
        byte[] packed = HostileArchives.overlapping(50, new byte[MEGABYTE]);
        assertThat(packed).hasSizeLessThan(MEGABYTE / 100);
        assertThat(limited(2, 100, 10 * MEGABYTE, packed)).contains("(--limit-unpacked)");
    }

    @Test
    void archivesTenDeepAreNotUnpacked() {
        assertThat(limited(2, 100, MEGABYTE, HostileArchives.nested(10, 1, WORDS.getBytes(UTF_8))))
                .startsWith(
                        "The archive is packed in 2 others, and the limit is 2 archives in one another (--limit-depth)");
    }

    /** Sixteen archives in each of sixteen: what is unpacked on all floors counts together. */
    @Test
    void archivesThatMultiplyBreakTheLimitTogether() {
        byte[] packed = HostileArchives.nested(4, 16, new byte[MEGABYTE]);
        assertThat(limited(9, 1000, 10 * MEGABYTE, packed)).contains("(--limit-unpacked)");
        assertThat(limited(9, 100, 100 * MEGABYTE, packed)).contains("(--limit-files)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../a.txt", "a/../../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt", ".."})
    void pathsThatLeadOutOfAnArchiveAreNotRead(String path) {
        assertThat(Texts.reason("a.zip", HostileArchives.named(path, WORDS)))
                .startsWith("The path leads out of the archive: pack the file anew");
    }

    @Test
    void linksInAnArchiveAreNotRead() {
        assertThat(Texts.reason("a.zip", HostileArchives.link("/etc/创新")))
                .isEqualTo("It is a link and no file: pack the file itself.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.txt", "a\u202Etxt.exe", "a\u0007.txt"})
    void namesInAnArchiveThatNothingGivesBackAreNotRead(String path) {
        assertThat(Texts.reason("a.zip", HostileArchives.named(path, WORDS)))
                .isEqualTo("The name holds a line break or another control character: rename the file.");
    }

    @Test
    void filesOfOnePathInAnArchiveAreNotRead() {
        byte[] two = HostileArchives.named("a.txt", WORDS);
        byte[] other = HostileArchives.named("b.txt", WORDS);
        byte[] both = Texts.zip(java.util.Map.of("b.txt", WORDS.getBytes(UTF_8), "a.txt", WORDS.getBytes(UTF_8)));
        assertThat(List.of(two, other))
                .allSatisfy(file -> assertThat(Texts.only("a.zip", file).text()).isEqualTo(WORDS));
        byte[] twice = HexFormat.of().parseHex(HexFormat.of().formatHex(both).replace(hex("b.txt"), hex("a.txt")));
        assertThat(Texts.reason("a.zip", twice)).startsWith("Several files of this path are packed in the archive");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    /** A document that lies in an archive, too: its neighbours are read. */
    @Test
    void aHostileFileInAnArchiveHarmsNoOther() {
        byte[] archive = Texts.zip(java.util.Map.of(
                "a.txt",
                WORDS.getBytes(UTF_8),
                "b.docx",
                HostileXml.word(HostileXml.laughs(), WORDS),
                "c.pdf",
                HostilePdfs.loopOfPages()));
        Extraction extraction = Texts.read("a.zip", archive);
        assertThat(extraction.texts()).hasSize(1);
        assertThat(extraction.refusals()).extracting(Extraction.Refusal::place).containsExactly("b.docx", "c.pdf");
    }

    static List<BiFunction<String, String, byte[]>> documents() {
        return List.of(HostileXml::word, HostileXml::page, HostileXml::bookList, HostileXml::bookChapter);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void entitiesAreNeverReplaced(BiFunction<String, String, byte[]> document) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "<!ENTITY z '" + SECRET + "'>");
        for (String type : List.of(HostileXml.laughs(), HostileXml.outside(secret), HostileXml.parameter(secret))) {
            assertThat(Texts.reason("a", document.apply(type, WORDS)))
                    .startsWith("The file defines entities of its own, which can name other files or grow without end");
        }
    }

    /** A document type that hides behind many lines of comment. */
    @ParameterizedTest
    @MethodSource("documents")
    void entitiesFarDownAreNotReplacedEither(BiFunction<String, String, byte[]> document) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String type = "<!--" + "雨".repeat(100_000) + "-->" + HostileXml.outside(secret);
        Extraction extraction = Texts.read("a", document.apply(type, WORDS));
        assertThat(extraction.texts())
                .allSatisfy(text -> assertThat(text.text()).doesNotContain(SECRET));
    }

    @Test
    void aChapterThatIsListedAgainAndAgainIsReadOnce() {
        assertThat(Texts.read("a.epub", HostileXml.bookAgain(100_000, WORDS)).texts())
                .hasSize(1);
    }

    @Test
    void documentsNestedDeepAreRead() {
        assertThat(Texts.only("a.docx", HostileXml.deepWord(5000, WORDS)).text())
                .isEqualTo(WORDS);
        byte[] tooDeep = HostileXml.deepWord(1_000_000, WORDS);
        assertThat(Texts.read("a.docx", tooDeep).texts())
                .allSatisfy(text -> assertThat(text.text()).isEqualTo(WORDS));
    }

    @Test
    void pagesNestedAHundredThousandDeepAreRead() {
        for (String tag : List.of("<div>", "<b>", "<ul><li>", "<span>")) {
            String page = "<html><body>" + tag.repeat(100_000) + "<p>" + WORDS.repeat(5) + "</p></body></html>";
            assertThat(Texts.only("a.html", page).text()).as(tag).isEqualTo(WORDS.repeat(5));
        }
    }

    @Test
    void pdfsWithoutObjectsOrWithVeryManyAreToldSo() {
        assertThat(Texts.reason("a.pdf", HostilePdfs.empty())).startsWith("The file is damaged");
        assertThat(Texts.reason("a.pdf", HostilePdfs.crowd(100_000)))
                .isEqualTo("The PDF has no text with a Han character: nothing to count.");
    }

    @Test
    void pdfsThatLeadInACircleEnd() {
        assertThat(Texts.reason("a.pdf", HostilePdfs.loopOfPages())).startsWith("The PDF has no text");
        assertThat(Texts.reason("a.pdf", HostilePdfs.nested(100_000))).isNotEmpty();
        assertThat(Texts.reason("a.pdf", HostilePdfs.bomb(50))).startsWith("The PDF has no text");
    }

    @Test
    void jsonNestedDeepIsARowThatIsNotRead() {
        String row = "{\"text\":\"" + WORDS + "\",\"a\":" + "[".repeat(100_000);
        assertThat(Texts.reason("a.jsonl", row)).startsWith("The line is no valid JSON");
        assertThat(Texts.reason("a.json", "[" + row)).isNotEmpty();
    }

    @Test
    void markdownMadeToBacktrackEnds() {
        for (String marks : List.of("*a", "[", "](", "`a", "> ", "- ", "<!--", "<a ", "![")) {
            Extraction extraction = Texts.read("a.md", marks.repeat(50_000) + "\n\n" + WORDS);
            assertThat(extraction.texts().size() + extraction.refusals().size())
                    .as(marks)
                    .isEqualTo(1);
        }
    }

    /** Front matter in which each list is two of the one before. */
    @Test
    void listsThatMultiplyInFrontMatterAreNoFrontMatter() {
        StringBuilder lines = new StringBuilder("---\ntitle: &a0 [雨]\n");
        for (int i = 1; i < 24; i++) {
            lines.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(Texts.only("a.md", lines + "---\n" + WORDS).text())
                .hasSizeLessThan(2000)
                .endsWith(WORDS + "\n");
    }

    @Test
    void tenMegabytesOfCombiningMarksBreakTheLimitOfALine() {
        assertThat(Texts.reason("a.txt", "创" + "\u0301".repeat(5_000_000)))
                .startsWith("The text has a line of more than 1000000 characters (--limit-line)");
    }

    @Test
    void halvesOfCharactersAndNulAreNotRead() {
        byte[] half = HexFormat.of().parseHex("E5889BEDA080E696B0");
        assertThat(Texts.reason("a.txt", half)).startsWith("The bytes are not valid UTF-8");
        byte[] wide = ("\uFEFF" + WORDS + "x").getBytes(UTF_16LE);
        wide[wide.length - 1] = (byte) 0xD8;
        assertThat(Texts.reason("a.txt", wide)).startsWith("The bytes are not valid UTF-16LE");
        assertThat(Texts.reason("a.txt", "创\0新")).startsWith("The file holds NUL bytes");
        for (String escape : List.of("\\ud83d", "\\u0000")) {
            assertThat(Texts.reason("a.jsonl", "{\"text\":\"" + WORDS + escape + "\"}"))
                    .startsWith("The row holds NUL or half a character");
        }
        for (String escape : List.of("&#0;", "&#xD83D;")) {
            assertThat(Texts.only("a.html", "<html><body><p>" + WORDS + escape + "</p>")
                            .text())
                    .isEqualTo(WORDS + "\uFFFD");
        }
    }
}
