package themetrends.report.changes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import themetrends.corpus.Columns;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/** What differs between the sources of two results, by the years and kinds that their articles count for. */
final class SourceReasons {
    private static final List<String> ARTICLE_COLUMNS = List.of(
            Columns.ARTICLE,
            Columns.SOURCE,
            Columns.SHA256,
            Columns.YEAR,
            Columns.KIND,
            Columns.COPY_OF,
            Columns.REPEATED,
            Columns.COUNTED);
    private static final List<String> REPAIR_COLUMNS =
            List.of(Columns.SOURCE, Columns.LINE, Columns.RULE, Columns.AT, Columns.BEFORE, Columns.AFTER);

    private final Map<Place, Reasons> places = new HashMap<>();
    private final Map<String, List<Row>> added = new TreeMap<>();
    private final Map<String, List<Row>> removed = new TreeMap<>();
    private final Set<String> repairedOtherwise = new HashSet<>();
    private final Reasons all = new Reasons();

    private SourceReasons() {}

    /** Compares the sources of two results. */
    static SourceReasons between(ResultFolder before, ResultFolder after) {
        SourceReasons reasons = new SourceReasons();
        SourceJoin.of(before, after, "repairs", REPAIR_COLUMNS, reasons::repairs);
        SourceJoin.of(before, after, "documents", ARTICLE_COLUMNS, reasons::articles);
        reasons.pairRenamed();
        reasons.added.forEach((source, rows) -> reasons.counted(Cause.NEW_SOURCE, source, rows));
        reasons.removed.forEach((source, rows) -> reasons.counted(Cause.REMOVED_SOURCE, source, rows));
        return reasons;
    }

    /** Everything that differs, whether or not it moved a number. */
    Reasons all() {
        return all;
    }

    /** What can have moved a cell directly: text of its year and kind, and messages of its year that it can quote. */
    Reasons at(CellKey cell) {
        Reasons found = new Reasons();
        for (Kind kind : Kind.values()) {
            boolean ofKind = cell.kind().equals(CellKey.ALL) || cell.kind().equals(kind.label());
            if (ofKind && canHold(kind, cell.voice())) {
                found.addAll(in(cell.year(), kind));
            }
        }
        return isQuotable(cell) ? found.addAll(in(cell.year(), Kind.MESSAGE)) : found;
    }

    /** Only a message has the voice of one. */
    private static boolean canHold(Kind kind, String voice) {
        return voice.equals(CellKey.ALL) || (kind == Kind.MESSAGE) == voice.equals(Voice.MESSAGE.label());
    }

    /** What can have moved a cell from elsewhere: messages that are quoted, sources that its text was copied from. */
    Reasons elsewhere(CellKey cell) {
        Reasons found = new Reasons();
        places.forEach((place, reasons) -> {
            boolean message = place.kind().equals(Kind.MESSAGE.label());
            if (place.year().equals(String.valueOf(cell.year())) || (message && isQuotable(cell))) {
                found.addAll(reasons);
            }
        });
        return found;
    }

    private static boolean isQuotable(CellKey cell) {
        return cell.voice().equals(Voice.QUOTED.label()) || cell.voice().equals(Voice.OWN.label());
    }

    private Reasons in(int year, Kind kind) {
        return places.getOrDefault(new Place(String.valueOf(year), kind.label()), new Reasons());
    }

    private void repairs(String source, List<Row> before, List<Row> after) {
        if (!texts(before, REPAIR_COLUMNS).equals(texts(after, REPAIR_COLUMNS))) {
            repairedOtherwise.add(source);
        }
    }

    private void articles(String source, List<Row> before, List<Row> after) {
        if (before.isEmpty()) {
            added.put(source, after);
        } else if (after.isEmpty()) {
            removed.put(source, before);
        } else if (!hash(before).equals(hash(after))) {
            counted(Cause.CHANGED_SOURCE, source, before);
            counted(Cause.CHANGED_SOURCE, source, after);
        } else {
            unchanged(source, before, after);
        }
    }

    private void unchanged(String source, List<Row> before, List<Row> after) {
        if (repairedOtherwise.contains(source)) {
            counted(Cause.REPAIR, source, before);
            counted(Cause.REPAIR, source, after);
        }
        differing(Cause.RECLASSIFIED, List.of(Columns.ARTICLE, Columns.YEAR, Columns.KIND), before, after);
        differing(Cause.COPIES, List.of(Columns.ARTICLE, Columns.COPY_OF, Columns.REPEATED), before, after);
    }

    private void differing(Cause cause, List<String> columns, List<Row> before, List<Row> after) {
        Set<List<String>> earlier = new HashSet<>(texts(before, columns));
        Set<List<String>> later = new HashSet<>(texts(after, columns));
        before.stream().filter(row -> !later.contains(texts(row, columns))).forEach(row -> note(cause, row));
        after.stream().filter(row -> !earlier.contains(texts(row, columns))).forEach(row -> note(cause, row));
    }

    private void note(Cause cause, Row article) {
        note(cause, article.get(Columns.ARTICLE), Place.of(article));
    }

    private void note(Cause cause, String name, Place place) {
        places.computeIfAbsent(place, any -> new Reasons()).add(cause, name);
        all.add(cause, name);
    }

    /** An article that is not counted moves nothing by itself. */
    private void counted(Cause cause, String source, List<Row> articles) {
        all.add(cause, source);
        articles.stream()
                .filter(row -> row.is(Columns.COUNTED, "yes"))
                .map(Place::of)
                .distinct()
                .forEach(place ->
                        places.computeIfAbsent(place, any -> new Reasons()).add(cause, source));
    }

    /** A source that is gone and one that has come with the same bytes are one. */
    private void pairRenamed() {
        Map<String, String> gone = new HashMap<>();
        removed.forEach((source, rows) -> gone.putIfAbsent(hash(rows), source));
        for (String source : List.copyOf(added.keySet())) {
            List<Row> after = added.getOrDefault(source, List.of());
            String earlier = gone.remove(hash(after));
            if (earlier != null) {
                String both = earlier + " → " + source;
                counted(Cause.RENAMED_SOURCE, both, removed.getOrDefault(earlier, List.of()));
                counted(Cause.RENAMED_SOURCE, both, after);
                added.remove(source);
                removed.remove(earlier);
            }
        }
    }

    private static String hash(List<Row> articles) {
        return articles.get(0).get(Columns.SHA256);
    }

    private static List<List<String>> texts(List<Row> rows, List<String> columns) {
        return rows.stream().map(row -> texts(row, columns)).toList();
    }

    private static List<String> texts(Row row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }
}
