package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the texts: {@code documents.csv} beside them. It is trusted before everything else.
 *
 * <p>A row names a source by {@code path}, or one article of it by {@code article} as the output's {@code documents.csv}
 * does, so that this table can be corrected and laid beside the texts as it is. A cell that is empty decides nothing.
 */
public final class Catalogue implements Serializable {
    private static final long serialVersionUID = 1;

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
     * @param outlet who published it, empty where missing
     */
    public record Entry(
            int line, @Nullable Dating dating, @Nullable Kind kind, String title, String outlet)
            implements Serializable {

        private ArticleHead on(ArticleHead head) {
            return new ArticleHead(
                    head.source(),
                    head.number(),
                    head.sha256(),
                    title.isEmpty() ? head.title() : title,
                    dating == null ? head.dating() : dating,
                    kind == null ? head.kind() : kind,
                    kind == null ? head.kindFrom() : "catalogue",
                    outlet.isEmpty() ? head.origin() : head.origin().of(outlet));
        }

        /** This entry, with what it leaves open taken from another. */
        Entry or(Entry other) {
            return new Entry(
                    line,
                    dating != null ? dating : other.dating,
                    kind != null ? kind : other.kind,
                    title.isEmpty() ? other.title : title,
                    outlet.isEmpty() ? other.outlet : outlet);
        }
    }

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
            CatalogueRow read = new CatalogueRow(file, row, problems);
            String key = read.key(sources);
            Entry entry = read.entry();
            Entry earlier = key.isEmpty() ? null : entries.putIfAbsent(key, entry);
            if (earlier != null) {
                read.problem("«" + key + "» stands in line " + earlier.line() + " already: keep one of the two rows");
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
        Entry ofSource = entries.get(source);
        if (own != null && ofSource != null) {
            return Optional.of(own.or(ofSource));
        }
        return Optional.ofNullable(own != null ? own : ofSource);
    }

    /** What is known of an article, with what a person says of it, which goes before all that names and texts say. */
    ArticleHead corrected(ArticleHead head) {
        Optional<Entry> said = entry(head.source(), head.number());
        return said.isEmpty() ? head : said.get().on(head);
    }

    /** The number of rows. */
    public int size() {
        return entries.size();
    }
}
