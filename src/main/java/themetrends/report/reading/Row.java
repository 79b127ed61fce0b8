package themetrends.report.reading;

import org.apache.commons.csv.CSVRecord;
import themetrends.corpus.SpreadsheetText;

/** A row of a table, as it was before it became cells. */
public final class Row {
    private final CSVRecord cells;

    Row(CSVRecord cells) {
        this.cells = cells;
    }

    /** The value of a column; empty where the table has no such column. */
    public String get(String column) {
        return cells.isSet(column) ? SpreadsheetText.text(cells.get(column)) : "";
    }

    /** Whether the table has a column. */
    public boolean has(String column) {
        return cells.isMapped(column);
    }

    /** Whether a column has this value. */
    public boolean is(String column, String value) {
        return get(column).equals(value);
    }
}
