package themetrends.corpus;

import java.util.List;
import java.util.regex.Pattern;
import themetrends.text.Han;

/** Headings of articles. */
final class Titles {
    private static final int LONGEST = 80;
    private static final Pattern MARKUP = Pattern.compile("^[#*\\s\u3000]+|[*\\s\u3000]+$");

    private Titles() {}

    /** The heading that a text begins with, without markup; empty where it begins with running text. */
    static String of(List<String> lines) {
        return lines.stream()
                .filter(Han::anyIn)
                .findFirst()
                .filter(line -> isHeading(line) && !TextDating.isDateLine(line))
                .map(Titles::plain)
                .orElse("");
    }

    /** Whether a line is a heading: short, and not ended as a sentence is. */
    static boolean isHeading(String line) {
        String text = plain(line);
        return !text.isEmpty() && text.length() <= LONGEST && "。！？；，、：".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static String plain(String line) {
        return MARKUP.matcher(line).replaceAll("");
    }
}
