package themetrends.report.changes;

import themetrends.corpus.Columns;
import themetrends.report.reading.Row;

/**
 * Where the text of an article counts.
 *
 * @param year its year, empty where it is undated
 * @param kind its kind
 */
record Place(String year, String kind) {
    static Place of(Row article) {
        return new Place(article.get(Columns.YEAR), article.get(Columns.KIND));
    }
}
