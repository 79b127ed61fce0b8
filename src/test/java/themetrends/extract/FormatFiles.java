package themetrends.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sound file of each format, by its name. */
public final class FormatFiles {
    private static final String PROSE = "河上的冰化了，船又走起来。人们说起创新，也说起网络安全。\n";
    private static final String TEXT = "春天的河边\n2021年3月4日\n\n" + PROSE.repeat(6);

    private FormatFiles() {}

    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", utf8(TEXT));
        files.put("gb.txt", TEXT.getBytes(Charset.forName("GB18030")));
        files.put("wide.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        files.put("a.md", utf8("---\ntitle: 春天\ndate: 2021-03-04\n---\n# 春天\n\n" + TEXT));
        files.put("a.html", html());
        files.put("a.csv", utf8("year,title,text\n2021,春天,\"" + PROSE.repeat(3) + "\"\n2022,夏天,\"" + PROSE + "\"\n"));
        files.put(
                "a.jsonl",
                utf8("{\"year\":2021,\"text\":\"" + PROSE.strip() + "\"}\n{\"year\":2022,\"text\":\"" + PROSE.strip()
                        + "\"}\n"));
        try (PdfMaker pdf = new PdfMaker()) {
            files.put(
                    "a.pdf", pdf.line(60, 60, "创新发展").line(60, 90, "数字经济，网络安全。").bytes());
        }
        files.put("a.docx", docx());
        files.put("a.epub", epub());
        files.put("a.zip", Texts.zip(Map.of("x/a.txt", utf8(TEXT), "b.html", html(), "c.docx", docx())));
        return files;
    }

    private static byte[] epub() {
        return Texts.zip(Map.of(
                "mimetype",
                utf8("application/epub+zip"),
                "META-INF/container.xml",
                utf8("<container><rootfiles><rootfile full-path=\"p.opf\"/></rootfiles></container>"),
                "p.opf",
                utf8("<package><metadata><date>2021-03-04</date></metadata><manifest><item id=\"a\" href=\"a.xhtml\"/>"
                        + "</manifest><spine><itemref idref=\"a\"/></spine></package>"),
                "a.xhtml",
                html()));
    }

    private static byte[] html() {
        return utf8("<!DOCTYPE html><html><head><title>春天</title></head><body><div><p>" + PROSE.repeat(6)
                + "</p><table><tr><td>夏</td></tr></table></div></body></html>");
    }

    private static byte[] docx() {
        String ns = "http://schemas.openxmlformats.org/";
        return Texts.zip(Map.of(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"" + ns
                                + "package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                "_rels/.rels",
                utf8(
                        "<Relationships xmlns=\"" + ns + "package/2006/relationships\"><Relationship Id=\"r\" Type=\""
                                + ns
                                + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                "word/document.xml",
                utf8("<w:document xmlns:w=\"" + ns + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + PROSE.strip() + "</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
