package themetrends.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import themetrends.measure.Cell;

/**
 * A trend over the years.
 *
 * @param name what the reader sees
 * @param look number of its colour and mark
 * @param runs points of neighbouring years; a line joins the points of a run, never two runs
 */
record TrendLine(String name, int look, List<List<TrendPoint>> runs) {
    TrendLine {
        runs = runs.stream().map(List::copyOf).toList();
    }

    /** The line through cells of one phrase, kind and voice. Years without text, or without a cell, end a run. */
    static TrendLine of(String name, int look, List<Cell> cells) {
        List<List<TrendPoint>> runs = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (TrendPoint point : points(cells)) {
            if (runs.isEmpty() || point.year() != last + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(point);
            last = point.year();
        }
        return new TrendLine(name, look, runs);
    }

    private static List<TrendPoint> points(List<Cell> cells) {
        return cells.stream()
                .filter(cell ->
                        cell.per10kTokens().isPresent() && cell.interval().isPresent())
                .map(cell -> new TrendPoint(
                        cell, cell.per10kTokens().getAsDouble(), cell.interval().get()))
                .sorted(Comparator.comparingInt(TrendPoint::year))
                .toList();
    }

    /** All points, by year. */
    List<TrendPoint> points() {
        return runs.stream().flatMap(List::stream).toList();
    }
}
