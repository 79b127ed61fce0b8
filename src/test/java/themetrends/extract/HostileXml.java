package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Documents whose XML means harm to whoever reads it. */
final class HostileXml {
    /** Stands in the texts for what the document type promises. */
    private static final String REFERENCE = "&z;";

    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private HostileXml() {}

    /** Thirty entities, each four of the one before: four to the thirtieth words. */
    static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 '创新'>");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(4))
                    .append("'>");
        }
        return type.append("<!ENTITY z '&a29;'>]>").toString();
    }

    /** An entity that stands for a file of this machine. */
    static String outside(Path file) {
        return "<!DOCTYPE x [<!ENTITY z SYSTEM '" + file.toUri() + "'>]>";
    }

    /** A set of entities that lies in a file of this machine. */
    static String parameter(Path file) {
        return "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + file.toUri() + "'> %p; <!ENTITY z 'z'>]>";
    }

    static byte[] word(String type, String words) {
        return Texts.zip(Map.of(
                "[Content_Types].xml",
                utf8("<Types/>"),
                "word/document.xml",
                utf8(type + "<w:document " + WORD + "><w:body><w:p><w:r><w:t>" + words + REFERENCE
                        + "</w:t></w:r></w:p></w:body></w:document>")));
    }

    /** Paragraphs in one another, so many deep. */
    static byte[] deepWord(int deep, String words) {
        return Texts.zip(Map.of(
                "[Content_Types].xml",
                utf8("<Types/>"),
                "word/document.xml",
                utf8("<w:document " + WORD + "><w:body>" + "<w:p>".repeat(deep) + "<w:r><w:t>" + words + "</w:t></w:r>"
                        + "</w:p>".repeat(deep) + "</w:body></w:document>")));
    }

    static byte[] page(String type, String words) {
        return utf8("<?xml version='1.0'?>" + type + "<html><body><p>" + words + REFERENCE + "</p></body></html>");
    }

    /** A book with the document type in its list of contents. */
    static byte[] bookList(String type, String words) {
        return book(type + contents(1), chapter("", words));
    }

    /** A book with the document type in its chapter. */
    static byte[] bookChapter(String type, String words) {
        return book(contents(1), chapter(type, words + REFERENCE));
    }

    /** A book whose list of contents names its only chapter so many times. */
    static byte[] bookAgain(int times, String words) {
        return book(contents(times), chapter("", words));
    }

    private static String contents(int times) {
        return "<package><metadata/><manifest><item id='a' href='a.xhtml'/></manifest><spine>"
                + "<itemref idref='a'/>".repeat(times) + "</spine></package>";
    }

    private static String chapter(String type, String words) {
        return type + "<html><body><p>" + words + "</p></body></html>";
    }

    private static byte[] book(String list, String chapter) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("mimetype", utf8("application/epub+zip"));
        files.put(
                "META-INF/container.xml",
                utf8("<container><rootfiles><rootfile full-path='p.opf'/></rootfiles></container>"));
        files.put("p.opf", utf8(list));
        files.put("a.xhtml", utf8(chapter));
        return Texts.zip(files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
