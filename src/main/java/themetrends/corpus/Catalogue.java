package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the texts: {@code documents.csv} beside them. It is trusted before everything else.
 *
 * <p>A row names a source by {@code path}, or one article of it by {@code article} as the output's {@code documents.csv}
 * does, so that this table can be corrected and laid beside the texts as it is. A cell that is empty decides nothing.
 */
public final class Catalogue implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /** A catalogue that says nothing. */
    public static final Catalogue EMPTY = new Catalogue(Map.of());

    private final HashMap<String, Entry> entries;

    private Catalogue(Map<String, Entry> entries) {
        this.entries = new HashMap<>(entries);
    }

    /**
     * What one row says; each part may be missing.
     *
     * @param line line of the row
     * @param dating year and date
     * @param kind the kind
     * @param title the title, empty where missing
     */
    public record Entry(
            int line, @Nullable Dating dating, @Nullable Kind kind, String title) implements Serializable {}

    /**
     * Reads the rows of a catalogue.
     *
     * @param file its name, for messages
     * @param rows its rows
     * @param sources paths of all sources below the input folder
     * @throws InputProblems if a row names no source, or one named before, or holds a value that cannot be
     */
    public static Catalogue of(String file, List<TableRow> rows, Set<String> sources) {
        List<String> problems = new ArrayList<>();
        Map<String, Entry> entries = new HashMap<>();
        for (TableRow row : rows) {
            String key = key(row);
            Problems at = new Problems(file, row.line(), problems);
            if (key.isEmpty()) {
                at.add("the row names no source: fill the column path (or article)");
            } else if (!sources.contains(sourceOf(key))) {
                at.add("there is no text «" + sourceOf(key)
                        + "» in the input folder: correct the path or delete the row");
            }
            Entry entry = new Entry(row.line(), dating(row, at), kind(row, at), row.get(Columns.TITLE));
            Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null && !key.isEmpty()) {
                at.add("«" + key + "» stands in line " + earlier.line() + " already: keep one of the two rows");
            }
        }
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return new Catalogue(entries);
    }

    /** What the catalogue says of an article, a row for the article itself before a row for its source. */
    public Optional<Entry> entry(String source, int number) {
        Entry own = entries.get(source + "#" + number);
        return Optional.ofNullable(own != null ? own : entries.get(source));
    }

    /** The number of rows. */
    public int size() {
        return entries.size();
    }

    private static String key(TableRow row) {
        String article = row.get(Columns.ARTICLE);
        String path = row.get(Columns.PATH).isEmpty() ? row.get(Columns.SOURCE) : row.get(Columns.PATH);
        return (article.isEmpty() ? path : article).replace('\\', '/');
    }

    private static String sourceOf(String key) {
        return key.replaceFirst("#\\d+$", "");
    }

    private static @Nullable Kind kind(TableRow row, Problems at) {
        String word = row.get(Columns.KIND);
        Optional<Kind> kind = Kind.named(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            at.add("«" + word + "» is no kind: use message, reaction, news, document or unrelated");
        }
        return kind.orElse(null);
    }

    private static @Nullable Dating dating(TableRow row, Problems at) {
        String date = row.get(Columns.DATE);
        Matcher parts = DATE.matcher(date);
        boolean hasDate = parts.matches() && isDay(parts);
        if (!date.isEmpty() && !hasDate) {
            at.add("«" + date + "» is no date: write it as 2015-12-16");
        }
        String year = row.get(Columns.YEAR);
        if (!year.isEmpty() && !isYear(year)) {
            at.add("«" + year + "» is no year: write four digits from " + Dating.FIRST_YEAR + " to "
                    + Dating.LAST_YEAR);
            return null;
        }
        String counted = !year.isEmpty() ? year : hasDate ? parts.group(1) : "";
        if (counted.isEmpty()) {
            return null;
        }
        String words = year.isEmpty() ? date : year;
        return new Dating(Integer.parseInt(counted), hasDate ? date : "", Dating.From.CATALOGUE, words);
    }

    private static boolean isDay(Matcher parts) {
        return isYear(parts.group(1)) && isUpTo(parts.group(2), 12) && isUpTo(parts.group(3), 31);
    }

    private static boolean isYear(String text) {
        return text.matches("\\d{4}") && Dating.isYear(Integer.parseInt(text));
    }

    private static boolean isUpTo(@Nullable String number, int most) {
        return number == null || (Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= most);
    }

    private record Problems(String file, int line, List<String> all) {
        void add(String sentence) {
            all.add(file + ", line " + line + ": " + sentence + ".");
        }
    }
}
