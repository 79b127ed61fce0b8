package themetrends.report.explain;

import java.util.List;
import java.util.function.Consumer;
import themetrends.corpus.Columns;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/** The sentences of a cell, in the order of the table of evidence. */
final class Sentences {
    private static final String TABLE = "evidence";
    private static final List<String> COLUMNS = List.of(
            Columns.YEAR,
            Columns.KIND,
            Columns.VOICE,
            Columns.PHRASE,
            Columns.FORM,
            Columns.MATCH,
            Columns.NEGATED,
            Columns.SOURCE,
            Columns.ARTICLE,
            Columns.SENTENCE,
            Columns.PRE,
            Columns.KEYWORD,
            Columns.POST);

    private final CellKey key;
    private final long limit;
    private final Consumer<String> lines;
    private long count;

    private Sentences(CellKey key, long limit, Consumer<String> lines) {
        this.key = key;
        this.limit = limit;
        this.lines = lines;
    }

    /** Tells them and returns how many there are, those beyond the limit included. */
    static long tell(ResultFolder folder, CellKey key, long limit, Consumer<String> lines) {
        Sentences sentences = new Sentences(key, limit, lines);
        folder.read(TABLE, COLUMNS, row -> year(row) < key.year(), rows -> {
            rows.takeWhile(row -> year(row) <= key.year())
                    .filter(sentences::isWanted)
                    .forEach(sentences::add);
            return sentences;
        });
        if (sentences.count > limit) {
            lines.accept("… and " + (sentences.count - limit) + " more.");
        }
        return sentences.count;
    }

    private static int year(Row row) {
        return Integer.parseInt(row.get(Columns.YEAR));
    }

    private boolean isWanted(Row row) {
        return year(row) == key.year()
                && row.is(Columns.PHRASE, key.phrase())
                && (key.kind().equals(CellKey.ALL) || row.is(Columns.KIND, key.kind()))
                && (key.voice().equals(CellKey.ALL) || row.is(Columns.VOICE, key.voice()));
    }

    private void add(Row row) {
        count++;
        if (count <= limit) {
            String number = count + ". ";
            lines.accept(number + place(row));
            lines.accept(" ".repeat(number.length()) + row.get(Columns.PRE) + "【" + row.get(Columns.KEYWORD) + "】"
                    + row.get(Columns.POST));
        }
    }

    private static String place(Row row) {
        String form = row.get(Columns.FORM);
        return row.get(Columns.ARTICLE) + ", sentence " + row.get(Columns.SENTENCE) + ", " + row.get(Columns.KIND)
                + ", " + row.get(Columns.VOICE) + ", " + row.get(Columns.MATCH)
                + (row.is(Columns.PHRASE, form) ? "" : ", form " + form)
                + (row.is(Columns.NEGATED, "yes") ? ", negated" : "");
    }
}
