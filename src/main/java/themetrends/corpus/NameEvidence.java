package themetrends.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a source and its folders say: a year, a date or a kind that stands alone between separators. The
 * file's own name is heard first, then the folders from the inside out. A name with two years says nothing.
 */
final class NameEvidence {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年\\p{IsHan}*)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private NameEvidence() {}

    static Optional<Dating> dating(String path) {
        for (String name : innermostFirst(path)) {
            Set<Dating> found = new LinkedHashSet<>();
            for (String part : parts(name)) {
                dating(part, name).ifPresent(found::add);
            }
            if (found.stream().mapToInt(Dating::year).distinct().count() == 1) {
                return found.stream()
                        .max((a, b) ->
                                Integer.compare(a.date().length(), b.date().length()));
            }
        }
        return Optional.empty();
    }

    static Optional<Kind> kind(String path) {
        for (String name : innermostFirst(path)) {
            Set<Kind> found = new LinkedHashSet<>();
            for (String part : parts(name)) {
                Kind.named(part).or(() -> singular(part)).ifPresent(found::add);
            }
            if (found.size() == 1) {
                return Optional.of(found.iterator().next());
            }
        }
        return Optional.empty();
    }

    /** A folder of messages is named {@code messages}. */
    private static Optional<Kind> singular(String part) {
        return part.endsWith("s") ? Kind.named(part.substring(0, part.length() - 1)) : Optional.empty();
    }

    private static Optional<Dating> dating(String part, String name) {
        Matcher date = DATE.matcher(part);
        if (date.matches() && Dating.isYear(number(date, 1)) && isDay(number(date, 2), number(date, 3))) {
            String iso = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
            return Optional.of(new Dating(number(date, 1), iso, Dating.From.NAME, name));
        }
        Matcher year = YEAR.matcher(part);
        if (year.matches() && Dating.isYear(number(year, 1))) {
            return Optional.of(new Dating(number(year, 1), "", Dating.From.NAME, name));
        }
        return Optional.empty();
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static List<String> innermostFirst(String path) {
        String[] names = path.split("/");
        List<String> result = new ArrayList<>(Arrays.asList(names));
        Collections.reverse(result);
        return result;
    }

    private static List<String> parts(String name) {
        return Arrays.asList(SEPARATORS.split(name));
    }
}
