package themetrends.report.chart;

import java.util.Locale;
import themetrends.measure.Phrase;

/**
 * Names of chart files. Plain ASCII: where a scheduler runs in the C locale, Java can neither write nor read a file
 * with a Chinese name.
 */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** The phrase's trend: its place in the list, and its English name where that has letters to show. */
    static String trend(Phrase phrase, int number, int of) {
        String name = safe(phrase.english());
        String numbered = numbered("trend", number, of);
        return name.isEmpty() ? numbered : numbered + "-" + name;
    }

    /** A base name with a number that sorts well. */
    static String numbered(String base, int number, int of) {
        int digits = Math.max(2, Integer.toString(of).length());
        return base + "-" + String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    /** Letters and digits of a name in lower case, with one {@code _} for anything else between them. */
    static String safe(String name) {
        String safe =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST).replaceAll("_$", "");
    }
}
