package themetrends.report.chart;

import java.util.List;

/**
 * The points of a chart, as they are drawn.
 *
 * @param columns names of the columns
 * @param rows one list for each row: texts, whole numbers, or an {@link java.util.OptionalDouble} for a decimal number
 */
public record ChartData(List<String> columns, List<List<Object>> rows) {
    public ChartData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
