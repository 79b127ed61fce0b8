package themetrends.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, its content decides. */
class ContentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89504E470D0A1A0A0000           | an image (PNG): it holds no text to count.
            FFD8FFE000104A464946           | an image (JPEG): it holds no text to count.
            52494646AAAA000057454250       | an image (WebP): it holds no text to count.
            0000001C6674797069736F6D       | a film (MP4): it holds no text to count.
            494433030000000000             | a sound (MP3): it holds no text to count.
            7F454C460201010000             | a program (ELF): it holds no text to count.
            4D5A90000300000004             | a program (Windows): it holds no text to count.
            1F8B0800000000                 | an archive (gzip): unpack it, or pack the texts into a .zip.
            377ABCAF271C0004               | an archive (7z): unpack it, or pack the texts into a .zip.
            526172211A0700                 | an archive (RAR): unpack it, or pack the texts into a .zip.
            7B5C727466315C616E7369         | an RTF document: save its text as .docx, .pdf, .html or .txt.
            4341 4A00000000                | a CAJ document of CNKI: save it as .pdf with CNKI's reader.
            """)
    void whatIsNoTextIsNamed(String bytes, String reason) {
        byte[] file = Arrays.copyOf(java.util.HexFormat.of().parseHex(bytes.replace(" ", "")), 64);
        assertThat(Texts.reason("年报.txt", file)).isEqualTo("The file is " + reason);
        assertThat(Extractor.refusal(file)).isPresent();
    }

    @Test
    void wordsThatLookLikeAMarkAreText() {
        assertThat(Texts.only("a.txt", "MZ世代的夏天。").text()).isEqualTo("MZ世代的夏天。");
        assertThat(Texts.only("a.txt", "BZ计划与春天。").text()).startsWith("BZ");
        assertThat(Texts.only("a.txt", "HNA的航班。").text()).startsWith("HNA");
        assertThat(Texts.only("a.txt", "<夏天>来了。").origin().format()).isEqualTo("text");
        assertThat(Texts.only("a.txt", "{夏天}来了。").origin().format()).isEqualTo("text");
        assertThat(Texts.only("a.txt", "正文, 如下\n夏天来了。").origin().format()).isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, an old Word document (.doc): save it as .docx.",
        "Workbook, an old Excel table (.xls): save it as .csv with an article a row.",
        "PowerPoint Document, old PowerPoint slides (.ppt): save it as .pdf.",
        "Nothing, an old Office document: save it as .docx or .pdf."
    })
    void officeDocumentsBefore2007AreNamed(String stream, String reason) {
        assertThat(Texts.reason("a.docx", ole(stream))).isEqualTo("The file is " + reason);
    }

    @Test
    void encryptedDocumentsSaySo() {
        assertThat(Texts.reason("a.docx", ole("EncryptedPackage")))
                .isEqualTo("The document is encrypted: remove its password and save it anew.");
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[1536];
        System.arraycopy("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1), 0, file, 0, 8);
        byte[] name = stream.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024 + 128, name.length);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, 'The file is an Excel table: save it as .csv with an article a row.'",
        "ppt/presentation.xml, The file is PowerPoint slides: save them as .pdf."
    })
    void otherOfficeDocumentsAreNamed(String part, String reason) {
        byte[] none = {};
        assertThat(Texts.reason("a.zip", Texts.zip(Map.of("[Content_Types].xml", none, part, none))))
                .isEqualTo(reason);
    }

    @Test
    void otherXmlIsNotReadAsText() {
        assertThat(Texts.reason("a.txt", "<?xml version='1.0'?><feed><title>夏天</title></feed>"))
                .startsWith("The file is XML of a sort that is not read");
    }

    @Test
    void aDamagedFileIsRefusedAndNoMore() {
        assertThat(Texts.reason("a.pdf", "%PDF-1.7")).startsWith("The file is damaged");
        assertThat(Texts.reason("a.zip", "PK\3\4".getBytes(UTF_8))).startsWith("The file is damaged");
    }
}
