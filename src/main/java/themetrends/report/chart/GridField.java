package themetrends.report.chart;

import java.util.List;

/**
 * A field of a heat map by years, with what is told of it in the chart's data.
 *
 * @param cell what is drawn
 * @param data its row in the data; empty for a field that shows nothing
 */
record GridField(GridCell cell, List<Object> data) {
    GridField {
        data = List.copyOf(data);
    }

    static GridField without(GridCell cell) {
        return new GridField(cell, List.of());
    }
}
