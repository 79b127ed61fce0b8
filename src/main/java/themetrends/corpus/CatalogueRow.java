package themetrends.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row of a catalogue and collects what is wrong with it. */
final class CatalogueRow {
    /** Spreadsheets turn {@code 2015-12-16} into {@code 2015/12/16} when they save. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");

    /** {@code 2019-10-20T19:11:05+08:00}, {@code 2019年10月20日 19:11 星期日}. */
    private static final Pattern TIME = Pattern.compile("(?<=\\d|日)(?:T|[ \\u3000]+)\\d{1,2}[:：时].*$");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern NUMBER = Pattern.compile("#\\d+$");

    private final String file;
    private final TableRow row;
    private final List<String> problems;

    CatalogueRow(String file, TableRow row, List<String> problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
    }

    void problem(String sentence) {
        problems.add(file + ", line " + row.line() + ": " + sentence + ".");
    }

    Catalogue.Entry entry() {
        return new Catalogue.Entry(
                row.line(),
                dating(),
                kind(),
                SpreadsheetText.text(row.get(Columns.TITLE)),
                SpreadsheetText.text(row.get(Columns.OUTLET)));
    }

    /** What the row says of the text in it. */
    Stated stated() {
        Dating dating = dating();
        Dating said = dating == null
                ? null
                : new Dating(dating.year(), dating.date(), Dating.From.METADATA, dating.evidence());
        return new Stated(SpreadsheetText.text(row.get(Columns.TITLE)), said, kind());
    }

    /** The source or article that the row names; empty where it names none that is there. */
    String key(Set<String> sources) {
        String article = row.get(Columns.ARTICLE);
        String path = row.get(Columns.PATH).isEmpty() ? row.get(Columns.SOURCE) : row.get(Columns.PATH);
        String named = article.isEmpty() ? path : article;
        if (named.isEmpty()) {
            problem("the row names no source: fill the column path (or article)");
            return "";
        }
        Optional<String> key = spellings(named)
                .filter(spelling -> sources.contains(sourceOf(spelling)))
                .findFirst();
        if (key.isEmpty()) {
            problem("there is no text «" + sourceOf(named)
                    + "» in the input folder: correct the path or delete the row");
        }
        return key.orElse("");
    }

    /** A path as it stands comes first: a file name may hold any character. */
    private static Stream<String> spellings(String named) {
        String plain = SpreadsheetText.text(named).replace('\\', '/');
        return Stream.of(
                named, SpreadsheetText.text(named), plain, plain.startsWith("./") ? plain.substring(2) : plain);
    }

    private static String sourceOf(String key) {
        return NUMBER.matcher(key).replaceFirst("");
    }

    private @Nullable Kind kind() {
        String word = row.get(Columns.KIND);
        Optional<Kind> kind = Kind.named(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            problem("«" + word + "» is no kind: use message, reaction, news, document or unrelated");
        }
        return kind.orElse(null);
    }

    private @Nullable Dating dating() {
        String date = date();
        String words = row.get(Columns.YEAR);
        if (words.isEmpty()) {
            return date.isEmpty() ? null : dating(Day.year(date), date, row.get(Columns.DATE));
        }
        Matcher year = YEAR.matcher(words);
        if (!year.matches() || !Dating.isYear(Integer.parseInt(year.group(1)))) {
            problem("«" + words + "» is no year: write four digits from " + Dating.FIRST_YEAR + " to "
                    + Dating.LAST_YEAR);
            return null;
        }
        return dating(Integer.parseInt(year.group(1)), date, words);
    }

    private static Dating dating(int year, String date, String words) {
        return new Dating(year, date, Dating.From.CATALOGUE, words);
    }

    /** The date as {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; empty where there is none or a wrong one. */
    private String date() {
        String words = row.get(Columns.DATE);
        if (words.isEmpty()) {
            return "";
        }
        Optional<String> date = day(words);
        if (date.isEmpty()) {
            problem("«" + words + "» is no date: write it as 2015-12-16");
        }
        return date.orElse("");
    }

    /** A date as people and programs write it, with or without a time of day behind. */
    static Optional<String> day(String words) {
        Matcher parts = DATE.matcher(TIME.matcher(words).replaceFirst(""));
        return parts.matches() ? iso(parts) : Optional.empty();
    }

    private static Optional<String> iso(Matcher parts) {
        String month = parts.group(2) == null ? "1" : parts.group(2);
        String day = parts.group(3) == null ? "1" : parts.group(3);
        int length = parts.group(2) == null ? 4 : parts.group(3) == null ? 7 : 10;
        return Day.iso(Integer.parseInt(parts.group(1)), Integer.parseInt(month), Integer.parseInt(day))
                .map(iso -> iso.substring(0, length));
    }
}
