package themetrends.report.explain;

import java.util.List;
import java.util.function.Consumer;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;
import themetrends.text.Printable;

/** One cell of a result in words: where each of its numbers comes from, and the sentences that were counted. */
public final class Explanation {
    private final ResultFolder folder;
    private final CellKey key;
    private final Consumer<String> lines;

    private Explanation(ResultFolder folder, CellKey key, Consumer<String> lines) {
        this.folder = folder;
        this.key = key;
        this.lines = line -> lines.accept(Printable.of(line));
    }

    /**
     * Tells all about a cell.
     *
     * @param key which one; kind and voice may be {@link CellKey#ALL}
     * @param limit how many sentences are shown at most
     * @param lines takes one line after the other, fit for a terminal
     * @return whether there are as many sentences as mentions; if not, somebody changed the tables
     * @throws InputProblems if the result has no such cell, or a table cannot be read
     */
    public static boolean tell(ResultFolder folder, CellKey key, long limit, Consumer<String> lines) {
        return new Explanation(folder, key, lines).tell(limit);
    }

    private boolean tell(long limit) {
        CellSearch.Found found = CellSearch.in(folder, key);
        lines.accept(key.phrase() + ", " + key.year() + ", " + named("kind", key.kind()) + ", "
                + named("voice", key.voice()));
        section(
                "How often",
                CellWords.lines(found.cell(), folder.manifest().settings().getOrDefault("confidence", "")));
        section("How characteristic of " + key.year() + " (tf-idf, all kinds and voices)", weights(found.year()));
        section("What a plain search of " + key.year() + " finds (all kinds and voices)", audit());
        lines.accept("");
        long mentions = Long.parseLong(found.cell().get(Columns.MENTIONS));
        lines.accept("Sentences: " + mentions);
        return Sentences.tell(folder, key, limit, lines) == mentions;
    }

    private void section(String heading, List<String> below) {
        lines.accept("");
        lines.accept(heading);
        below.forEach(line -> lines.accept("  " + line));
    }

    private static String named(String what, String label) {
        return label.equals(CellKey.ALL) ? "every " + what : what + " " + label;
    }

    private List<String> weights(Row year) {
        List<String> columns = List.of(
                Columns.YEAR,
                Columns.PHRASE,
                Columns.UNIT,
                Columns.TF,
                Columns.DF,
                Columns.N,
                Columns.IDF,
                Columns.TF_IDF,
                Columns.SCHEME,
                Columns.NOTE);
        return folder.read(
                "tf_idf",
                columns,
                row -> false,
                rows -> WeightWords.lines(rows.filter(this::isOfYear).toList(), year));
    }

    private List<String> audit() {
        List<String> columns = List.of(
                Columns.YEAR,
                Columns.PHRASE,
                Columns.TOKEN,
                Columns.JOINED,
                Columns.NESTED,
                Columns.STRADDLING,
                Columns.NEGATED,
                Columns.PLAIN_SEARCH,
                Columns.INSIDE);
        return folder.read(
                "segmentation_audit",
                columns,
                row -> false,
                rows -> rows.filter(this::isOfYear)
                        .flatMap(row -> AuditWords.lines(row).stream())
                        .toList());
    }

    private boolean isOfYear(Row row) {
        return row.is(Columns.YEAR, String.valueOf(key.year())) && row.is(Columns.PHRASE, key.phrase());
    }
}
