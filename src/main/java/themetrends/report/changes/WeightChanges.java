package themetrends.report.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import themetrends.corpus.Columns;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/** Compares tf-idf weights that both results have. They move with n and df whenever text is added anywhere. */
final class WeightChanges {
    static final String TABLE = "tf_idf";
    private static final List<String> COLUMNS = List.of(
            Columns.YEAR,
            Columns.PHRASE,
            Columns.UNIT,
            Columns.MENTIONS,
            Columns.TF,
            Columns.DF,
            Columns.N,
            Columns.IDF,
            Columns.TF_IDF,
            Columns.SCHEME);

    private record Key(String year, String phrase, String unit, String scheme) {
        static Key of(Row row) {
            return new Key(
                    row.get(Columns.YEAR), row.get(Columns.PHRASE), row.get(Columns.UNIT), row.get(Columns.SCHEME));
        }
    }

    private final WhyMoved why;
    private final SortedSet<Integer> years;
    private final List<Change> moved = new ArrayList<>();

    private WeightChanges(WhyMoved why, SortedSet<Integer> years) {
        this.why = why;
        this.years = years;
    }

    /** Weights of earlier years that moved, in the order of the table. */
    static List<Change> moved(ResultFolder earlier, ResultFolder later, SortedSet<Integer> years, WhyMoved why) {
        Map<Key, Row> before = new HashMap<>();
        WeightChanges changes = new WeightChanges(why, years);
        return earlier.read(TABLE, COLUMNS, row -> false, rows -> {
            rows.forEach(row -> before.put(Key.of(row), row));
            return later.read(TABLE, COLUMNS, row -> false, others -> {
                others.forEach(row -> changes.compare(before.getOrDefault(Key.of(row), row), row));
                return changes.moved;
            });
        });
    }

    private void compare(Row before, Row after) {
        int year = Integer.parseInt(after.get(Columns.YEAR));
        String column = differs(Columns.TF_IDF, before, after) ? Columns.TF_IDF : Columns.IDF;
        if (!years.contains(year) || !differs(column, before, after)) {
            return;
        }
        CellKey cell = new CellKey(year, CellKey.ALL, CellKey.ALL, after.get(Columns.PHRASE));
        Reasons reasons = new Reasons();
        factor(Cause.N, Columns.N, before, after, reasons);
        factor(Cause.DF, Columns.DF, before, after, reasons);
        if (differs(Columns.TF, before, after) || reasons.isEmpty()) {
            reasons.addAll(why.of(cell, column));
        }
        moved.add(Change.of(TABLE, cell, column, before.get(column), after.get(column), reasons)
                .weighed(after.get(Columns.UNIT), after.get(Columns.SCHEME)));
    }

    private static void factor(Cause cause, String column, Row before, Row after, Reasons into) {
        if (differs(column, before, after)) {
            into.add(cause, before.get(column) + " → " + after.get(column));
        }
    }

    private static boolean differs(String column, Row before, Row after) {
        return !before.get(column).equals(after.get(column));
    }
}
