package themetrends.report.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Columns;
import themetrends.measure.CellKey;
import themetrends.measure.Status;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/**
 * Compares cells. A cell without text has no number that could move; a year without any text before is a new one, and a
 * phrase that was not tracked before a new phrase.
 */
final class CellChanges {
    static final String TABLE = "term_frequency";
    private static final List<String> KEY = List.of(Columns.YEAR, Columns.KIND, Columns.VOICE, Columns.PHRASE);
    /** What is told of a cell that moved. */
    private static final List<String> LEADING = List.of(Columns.MENTIONS, Columns.TOKENS, Columns.PER_10K_TOKENS);
    /** What follows from the texts of a cell too, and is told only where the leading values have not moved. */
    private static final List<String> OTHERS = List.of(
            Columns.HAN_CHARS,
            Columns.ARTICLES,
            Columns.ARTICLES_WITH,
            Columns.CI_LOW,
            Columns.CI_HIGH,
            Columns.PER_10K_CHARS,
            Columns.STATUS,
            Columns.CI_METHOD,
            Columns.DOCUMENT_SHARE,
            Columns.MEAN_PER_10K_TOKENS,
            Columns.DP,
            Columns.DP_NORM);

    private final Map<CellKey, Row> before;
    private final Map<CellKey, Row> after;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final Set<String> phrases = new HashSet<>();

    CellChanges(ResultFolder earlier, ResultFolder later) {
        before = cells(earlier);
        after = cells(later);
        before.keySet().forEach(cell -> {
            years.add(cell.year());
            phrases.add(cell.phrase());
        });
    }

    /** Cells with text in the earlier result. */
    int compared() {
        return before.size();
    }

    /** Years with text in the earlier result. */
    SortedSet<Integer> years() {
        return years;
    }

    /** Years with text in the later result only. */
    SortedSet<Integer> newYears() {
        TreeSet<Integer> added = new TreeSet<>();
        after.keySet().forEach(cell -> added.add(cell.year()));
        added.removeAll(years);
        return added;
    }

    /** Phrases of the later result only. */
    SortedSet<String> newPhrases() {
        TreeSet<String> added = new TreeSet<>();
        after.keySet().forEach(cell -> added.add(cell.phrase()));
        added.removeAll(phrases);
        return added;
    }

    /** Values of earlier years that moved, by year, in the order of the table. */
    List<Change> moved(WhyMoved why) {
        Set<CellKey> all = new LinkedHashSet<>(before.keySet());
        after.keySet().stream()
                .filter(cell -> years.contains(cell.year()) && phrases.contains(cell.phrase()))
                .forEach(all::add);
        List<Change> moved = new ArrayList<>();
        all.stream().sorted((a, b) -> Integer.compare(a.year(), b.year())).forEach(cell -> compare(cell, why, moved));
        return moved;
    }

    private void compare(CellKey cell, WhyMoved why, List<Change> moved) {
        Row earlier = before.get(cell);
        Row later = after.get(cell);
        List<String> columns = differing(LEADING, earlier, later);
        for (String column : columns.isEmpty() ? differing(OTHERS, earlier, later) : columns) {
            moved.add(
                    Change.of(TABLE, cell, column, value(earlier, column), value(later, column), why.of(cell, column)));
        }
    }

    /** Columns that only one of the two versions of this program knew are no difference. */
    private static List<String> differing(List<String> columns, @Nullable Row earlier, @Nullable Row later) {
        return columns.stream()
                .filter(column -> (earlier == null || earlier.has(column)) && (later == null || later.has(column)))
                .filter(column -> !value(earlier, column).equals(value(later, column)))
                .toList();
    }

    private static String value(@Nullable Row row, String column) {
        return row == null ? "" : row.get(column);
    }

    private static Map<CellKey, Row> cells(ResultFolder folder) {
        List<String> columns = new ArrayList<>(KEY);
        columns.addAll(LEADING);
        columns.add(Columns.STATUS);
        Map<CellKey, Row> cells = new LinkedHashMap<>();
        return folder.read(TABLE, columns, row -> false, rows -> {
            rows.filter(row -> !row.is(Columns.STATUS, Status.NO_TEXT.label()))
                    .forEach(row -> cells.put(
                            new CellKey(
                                    Integer.parseInt(row.get(Columns.YEAR)),
                                    row.get(Columns.KIND),
                                    row.get(Columns.VOICE),
                                    row.get(Columns.PHRASE)),
                            row));
            return cells;
        });
    }
}
