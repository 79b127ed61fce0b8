package themetrends.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import themetrends.corpus.SpreadsheetText;
import themetrends.report.chart.ChartData;

/** The points of a chart as a table. */
final class ChartTable {
    private static final int PLACES = 4;

    private ChartTable() {}

    static Table<List<Object>> of(String name, ChartData data) {
        List<Table.Column<List<Object>>> columns = new ArrayList<>();
        for (String column : data.columns()) {
            int place = columns.size();
            columns.add(Table.word(column, List.of(), row -> cell(row.get(place))));
        }
        return new Table<>(name, List.of(), columns);
    }

    private static String cell(Object value) {
        return value instanceof OptionalDouble number
                ? Cells.decimal(number, PLACES)
                : value instanceof Number ? value.toString() : SpreadsheetText.cell(value.toString());
    }
}
