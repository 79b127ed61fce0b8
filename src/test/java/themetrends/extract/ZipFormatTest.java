package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Dating;
import themetrends.corpus.RawText;

class ZipFormatTest {
    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void everyFileInAnArchiveIsReadByItsContent() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2011/news_b.txt", bytes("雨停了。"));
        files.put("2010/a.csv", bytes("text,year\n雪化了。,2010\n"));
        files.put("2010/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        files.put("__MACOSX/a.txt", bytes("不读。"));
        files.put("README.txt", bytes("不读。"));
        Extraction extraction = Texts.read("全部.txt", Texts.zip(files));
        assertThat(extraction.texts()).extracting(RawText::text).containsExactly("雪化了。", "雨停了。");
        assertThat(extraction.texts())
                .extracting(text -> text.origin().place())
                .containsExactly("2010/a.csv, row 2", "2011/news_b.txt");
        assertThat(extraction.texts()).extracting(RawText::member).containsExactly("2010/a.csv", "2011/news_b.txt");
        assertThat(extraction.refusals())
                .containsExactly(
                        new Extraction.Refusal("2010/a.png", "The file is an image (PNG): it holds no text to count."));
    }

    @Test
    void namesThatWindowsWroteAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("新闻/二〇一一年.txt"));
            zip.write(bytes("雨停了。"));
        }
        assertThat(Texts.only("a.zip", out.toByteArray()).member()).isEqualTo("新闻/二〇一一年.txt");
    }

    @Test
    void anArchiveInAnArchiveIsReadAndAThirdIsNot() {
        byte[] inner = Texts.zip(Map.of("a.txt", bytes("雨停了。")));
        byte[] two = Texts.zip(Map.of("inner.zip", inner));
        byte[] three = Texts.zip(Map.of("two.zip", two));
        assertThat(Texts.only("a.zip", two).origin().place()).isEqualTo("inner.zip, a.txt");
        assertThat(Texts.only("a.zip", two).member()).isEqualTo("inner.zip/a.txt");
        assertThat(Texts.read("a.zip", three).refusals())
                .containsExactly(
                        new Extraction.Refusal(
                                "two.zip, inner.zip",
                                "The archive is packed in 2 others, and the limit is 2 archives in one another (--limit-depth): unpack it."));
    }

    @Test
    void whatCostsTooMuchNamesTheLimit() {
        byte[] archive = Texts.zip(Map.of("a.txt", bytes("雨停了。"), "b.txt", bytes("雨停了。")));
        Extractor few = new Extractor(new ExtractionSettings("", OtherLimits.ofArchives(2, 1, 1000)));
        assertThat(few.extract("a.zip", archive).refusals())
                .extracting(Extraction.Refusal::reason)
                .containsExactly(
                        "The file holds more than 1 files (--limit-files): split it into smaller ones, or raise the limit.");
        Extractor small = new Extractor(new ExtractionSettings("", OtherLimits.ofArchives(2, 10, 20)));
        assertThat(small.extract("a.zip", archive).refusals())
                .extracting(Extraction.Refusal::reason)
                .containsExactly(
                        "The file unpacks to more than 20 bytes (--limit-unpacked): split it into smaller ones, or raise the limit.");
    }

    @Test
    void anEmptyArchiveSaysSo() {
        assertThat(Texts.reason("a.zip", Texts.zip(Map.of(".hidden", bytes("雨。")))))
                .isEqualTo("The archive holds no file: nothing to count.");
    }

    @Test
    void aBookIsReadChapterByChapter() {
        Map<String, byte[]> book = new LinkedHashMap<>();
        book.put("mimetype", bytes("application/epub+zip"));
        book.put(
                "META-INF/container.xml",
                bytes("<container><rootfiles><rootfile full-path='O/p.opf'/></rootfiles></container>"));
        book.put(
                "O/p.opf",
                bytes("<package xmlns:dc='d'><metadata><dc:publisher>河边书局</dc:publisher><dc:date>2009-06-01</dc:date>"
                        + "</metadata><manifest><item id='b' href='b.xhtml'/><item id='a' href='%E4%B8%80.xhtml'/></manifest>"
                        + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>"));
        book.put("O/一.xhtml", bytes("<html><head><title>甲</title></head><body><h1>源头</h1><p>水很清。</p></body></html>"));
        book.put("O/b.xhtml", bytes("<html><body><p>水很宽。</p></body></html>"));
        Extraction extraction = Texts.read("河.epub", Texts.zip(book));
        assertThat(extraction.texts()).extracting(RawText::text).containsExactly("源头\n水很清。", "水很宽。");
        assertThat(extraction.texts()).allSatisfy(text -> {
            assertThat(text.stated().dating()).extracting(Dating::date).isEqualTo("2009-06-01");
            assertThat(text.origin().outlet()).isEqualTo("河边书局");
        });
    }
}
