package themetrends.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Mentions and tokens of cells, summed over periods. */
final class CellSums {
    private final Map<Series, NavigableMap<Integer, Map<String, Cell>>> cells = new LinkedHashMap<>();

    CellSums(List<Cell> all) {
        for (Cell cell : all) {
            cells.computeIfAbsent(Series.of(cell), series -> new TreeMap<>())
                    .computeIfAbsent(cell.key().year(), year -> new HashMap<>())
                    .put(cell.key().phrase(), cell);
        }
    }

    /** All series, in the order in which they first stand among the cells. */
    List<Series> series() {
        return List.copyOf(cells.keySet());
    }

    List<Integer> yearsWithText(Series series) {
        return cells.getOrDefault(series, new TreeMap<>()).entrySet().stream()
                .filter(year -> tokens(year.getValue()) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    long tokens(Series series, Period period) {
        return in(series, period).stream().mapToLong(CellSums::tokens).sum();
    }

    long mentions(Series series, Period period, String phrase) {
        return in(series, period).stream()
                .mapToLong(year -> year.containsKey(phrase) ? year.get(phrase).mentions() : 0)
                .sum();
    }

    private List<Map<String, Cell>> in(Series series, Period period) {
        return List.copyOf(cells.getOrDefault(series, new TreeMap<>())
                .subMap(period.first(), true, period.last(), true)
                .values());
    }

    /** Every cell of a year and series knows the size of its text. */
    private static long tokens(Map<String, Cell> year) {
        return year.values().stream().mapToLong(Cell::tokens).max().orElse(0);
    }
}
