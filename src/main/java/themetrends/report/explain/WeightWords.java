package themetrends.report.explain;

import java.util.ArrayList;
import java.util.List;
import themetrends.corpus.Columns;
import themetrends.measure.IdfScheme;
import themetrends.report.reading.Row;

/** Rows of tf-idf as arithmetic. */
final class WeightWords {
    private WeightWords() {}

    /**
     * A line for tf, and one for each row.
     *
     * @param weights the rows of {@code tf_idf.csv} for a phrase and a year
     * @param year the row of that phrase and year over all kinds and voices, which holds what tf is made of
     */
    static List<String> lines(List<Row> weights, Row year) {
        List<String> lines = new ArrayList<>();
        if (!weights.isEmpty() && !weights.get(0).get(Columns.TF).isEmpty()) {
            lines.add("tf = mentions " + year.get(Columns.MENTIONS) + " / " + year.get(Columns.TOKENS) + " tokens = "
                    + weights.get(0).get(Columns.TF));
        }
        weights.forEach(weight -> lines.add(line(weight)));
        return lines;
    }

    private static String line(Row weight) {
        String start = "by " + weight.get(Columns.UNIT) + ", " + weight.get(Columns.SCHEME) + ": ";
        String note = weight.get(Columns.NOTE);
        return weight.get(Columns.TF_IDF).isEmpty()
                ? start + note
                : start + idf(weight) + "; tf × idf = " + weight.get(Columns.TF_IDF)
                        + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private static String idf(Row weight) {
        long n = Long.parseLong(weight.get(Columns.N));
        long df = Long.parseLong(weight.get(Columns.DF));
        String in = "in df = " + df + " of n = " + n;
        if (weight.get(Columns.IDF).isEmpty()) {
            return in + ", no idf";
        }
        String formula = IdfScheme.named(weight.get(Columns.SCHEME))
                .map(scheme -> scheme.written(n, df) + " = ")
                .orElse("");
        return in + ", idf = " + formula + weight.get(Columns.IDF);
    }
}
