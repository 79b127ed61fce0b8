package themetrends.corpus;

import java.util.Map;

/**
 * A row of a table that a person wrote.
 *
 * @param line number of its line in the file, from 1
 * @param cells values by column name, without spaces at both ends; an empty cell is absent
 */
public record TableRow(int line, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** The value of a column, empty where there is none. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
