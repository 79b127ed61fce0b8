package themetrends.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a source and its folders say: a year, a date or a kind that stands alone between separators. The
 * file's own name is heard first, then the folders from the inside out. A name with two years says nothing, nor does a
 * number that is part of a hash.
 */
final class NameEvidence {
    /** Neither letter nor digit stands on this side. */
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}])";

    private static final String ALONE_BEHIND = "(?![\\p{L}\\p{N}])";
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A UUID: its groups of four hexadecimal digits may look like years. */
    private static final Pattern HASH =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern DATE = Pattern.compile(ALONE_BEFORE
            + "(\\d{4})(?:(\\d{2})(\\d{2})(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])"
            + "|([-._])(\\d{1,2})\\4(\\d{1,2})" + ALONE_BEHIND
            + "|年(\\d{1,2})月(\\d{1,2})日)");
    /** A span of years: {@code 2014-24} names no single one, while {@code 2014-12} may be a month. */
    private static final Pattern SPAN =
            Pattern.compile(ALONE_BEFORE + "\\d{4}年?[-–—~～至到](?:1[3-9]|[2-9]\\d|\\d{4})(?!\\d)");
    /** Behind {@code 2014年} these words tell of the time before or since, not of the year itself. */
    private static final Pattern YEAR = Pattern.compile(
            ALONE_BEFORE + "(\\d{4})(?:年(?:\\d{1,2}月)?(?!\\d|代|以|至|到|起|来|之|间|前|后)\\p{IsHan}*)?" + ALONE_BEHIND);

    private NameEvidence() {}

    static Optional<Dating> dating(String path) {
        for (String name : innermostFirst(path)) {
            Optional<Dating> found = datingOf(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Optional<Kind> kind(String path) {
        for (String name : innermostFirst(path)) {
            Set<Kind> found = new LinkedHashSet<>();
            for (String part : SEPARATORS.splitAsStream(name).toList()) {
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

    private static Optional<Dating> datingOf(String name) {
        String words =
                HASH.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("_");
        Set<String> days = new TreeSet<>();
        String rest = withoutDays(words, days);
        if (SPAN.matcher(rest).find()) {
            return Optional.empty();
        }
        Set<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(Day.year(day)));
        Matcher year = YEAR.matcher(rest);
        while (year.find()) {
            int number = Integer.parseInt(year.group(1));
            if (Dating.isYear(number)) {
                years.add(number);
            }
        }
        String date = days.size() == 1 ? days.iterator().next() : "";
        return years.size() == 1
                ? Optional.of(new Dating(years.iterator().next(), date, Dating.From.NAME, name))
                : Optional.empty();
    }

    /** Collects the full dates of a name; returns what is left of it. */
    private static String withoutDays(String name, Set<String> days) {
        Matcher date = DATE.matcher(name);
        StringBuilder rest = new StringBuilder();
        while (date.find()) {
            Optional<String> day = day(date);
            day.ifPresent(days::add);
            date.appendReplacement(rest, day.isPresent() ? "_" : Matcher.quoteReplacement(date.group()));
        }
        return date.appendTail(rest).toString();
    }

    private static Optional<String> day(Matcher date) {
        int group = date.group(2) != null ? 2 : date.group(5) != null ? 5 : 7;
        return Day.iso(number(date, 1), number(date, group), number(date, group + 1));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static List<String> innermostFirst(String path) {
        List<String> names = new ArrayList<>(Arrays.asList(path.split("/")));
        Collections.reverse(names);
        return names;
    }
}
