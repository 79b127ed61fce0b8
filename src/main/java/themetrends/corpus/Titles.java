package themetrends.corpus;

import java.util.List;
import themetrends.text.Han;

/** Headings of articles. */
final class Titles {
    private static final int LONGEST = 80;
    private static final String MARKUP = "#* \t\u3000";

    private Titles() {}

    /** The heading that a text begins with, without markup; empty where it begins with running text. */
    static String of(List<String> lines) {
        return lines.stream()
                .filter(Han::anyIn)
                .findFirst()
                .filter(line -> isHeading(line) && !WrittenDay.isDateLine(line))
                .map(Titles::plain)
                .orElse("");
    }

    /** Whether a line is a heading: short, and not ended as a sentence is. */
    static boolean isHeading(String line) {
        String text = plain(line);
        return !text.isEmpty() && text.length() <= LONGEST && "。！？；，、：".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Without markup at both ends; by hand, since a pattern for the end would try every run of spaces in a long line. */
    static String plain(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && MARKUP.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKUP.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }
}
