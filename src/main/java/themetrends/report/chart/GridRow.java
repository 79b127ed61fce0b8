package themetrends.report.chart;

import java.util.List;
import java.util.Map;

/**
 * A row of a heat map by years.
 *
 * @param label its label
 * @param fields its fields by year, one for each year of the map
 */
record GridRow(String label, Map<Integer, GridField> fields) {
    GridRow {
        fields = Map.copyOf(fields);
    }

    /** The cells of some years; their texts only where there is room for them. */
    List<GridCell> cells(List<Integer> years, boolean numbered) {
        return years.stream()
                .map(year -> field(year).cell())
                .map(cell -> numbered ? cell : new GridCell(cell.value(), "", cell.hatched()))
                .toList();
    }

    GridField field(int year) {
        return fields.getOrDefault(year, GridField.without(GridCell.NO_TEXT));
    }
}
