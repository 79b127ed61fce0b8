package themetrends.report.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The section of the report page that tells what changed since the earlier result. Input and settings do not determine
 * it; so whoever compares results compares the page without it. It stands between two comments, which nothing else in
 * the page can be: texts are escaped.
 */
public final class HistorySection {
    /** The page that it stands in, below the folder of a result. */
    public static final String PAGE = "report.html";

    private static final String BEGIN = "<!-- Since the earlier result: begin -->\n";
    private static final String END = "<!-- Since the earlier result: end -->\n";

    /** The place for the section in a page that has none yet. */
    public static final String EMPTY = BEGIN + END;

    private HistorySection() {}

    /** The bytes of a page without the section; of any other text, all. */
    public static byte[] cutOut(byte[] page) {
        String text = latin1(page);
        return isIn(text) ? latin1(before(text) + after(text)) : page;
    }

    /** The section of a page; empty where it has none. */
    public static Optional<String> read(byte[] page) {
        return Optional.of(latin1(page))
                .filter(HistorySection::isIn)
                .map(found -> found.substring(before(found).length(), found.indexOf(END)))
                .map(found -> new String(latin1(found), StandardCharsets.UTF_8))
                .filter(found -> !found.isBlank());
    }

    /** Puts a section into a page, in the place of the one that it has. */
    public static void write(Path page, String section) throws IOException {
        String text = latin1(Files.readAllBytes(page));
        if (!isIn(text)) {
            throw new IllegalArgumentException(page + " has no place for what changed");
        }
        String bytes = latin1(section.getBytes(StandardCharsets.UTF_8));
        Files.write(page, latin1(before(text) + bytes + after(text)));
    }

    private static boolean isIn(String page) {
        return page.contains(BEGIN) && page.indexOf(END) > page.indexOf(BEGIN);
    }

    private static String before(String page) {
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    }

    private static String after(String page) {
        return page.substring(page.indexOf(END));
    }

    /** A character for each byte, whatever they mean: all other bytes stay as they are. */
    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
