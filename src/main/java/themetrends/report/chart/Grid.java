package themetrends.report.chart;

import java.util.List;

/**
 * What a heat map shows.
 *
 * @param rows labels, from the top
 * @param columns labels, from the left; empty ones are not written
 * @param cells by row, then by column
 * @param highest the weight of the darkest shade
 */
record Grid(List<String> rows, List<String> columns, List<List<GridCell>> cells, double highest) {
    Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    boolean hasShades() {
        return cells.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.value().isPresent());
    }

    boolean hasHatches() {
        return cells.stream().flatMap(List::stream).anyMatch(GridCell::hatched);
    }
}
