package themetrends.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import themetrends.extract.PdfOrder.PlacedRun;

/**
 * Cuts a page along its empty strips, again and again (the XY cut: Nagy and Seth 1984): between columns where there is a
 * gutter, else where the widest gap between lines is. What is left is rows.
 */
final class PdfCuts {
    /** A gutter is wider than so many Han characters. */
    static final double GUTTER = 1.2;
    /** A column is wider than so many, and has so many rows. */
    static final double COLUMN = 7;

    private static final int ROWS = 3;

    private final double size;

    /**
     * Cuts for a page.
     *
     * @param size width of a Han character, in points
     */
    PdfCuts(double size) {
        this.size = size;
    }

    /** The runs as lines, in the order in which they are read. */
    List<PdfLine> lines(List<PlacedRun> runs) {
        double gutter = gap(runs, run -> run.run().left(), run -> run.run().right(), GUTTER * size, true);
        if (!Double.isNaN(gutter)) {
            return both(runs, run -> run.run().left() < gutter);
        }
        double strip = gap(runs, run -> run.top() - run.run().size(), PlacedRun::top, 0, false);
        return Double.isNaN(strip) ? rows(runs) : both(runs, run -> run.top() < strip);
    }

    private List<PdfLine> both(List<PlacedRun> runs, Predicate<PlacedRun> isFirst) {
        List<PdfLine> lines =
                new ArrayList<>(lines(runs.stream().filter(isFirst).toList()));
        lines.addAll(lines(runs.stream().filter(isFirst.negate()).toList()));
        return lines;
    }

    /** The middle of the widest gap that no run reaches into; not a number where there is none. */
    private double gap(
            List<PlacedRun> runs,
            ToDoubleFunction<PlacedRun> start,
            ToDoubleFunction<PlacedRun> end,
            double least,
            boolean betweenColumns) {
        List<PlacedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(start));
        double found = Double.NaN;
        double widest = least;
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size(); i++) {
            double from = start.applyAsDouble(sorted.get(i));
            boolean wide = i > 0 && from - reached > widest;
            if (wide && (!betweenColumns || areColumns(sorted.subList(0, i), sorted.subList(i, sorted.size())))) {
                widest = from - reached;
                found = (from + reached) / 2;
            }
            reached = Math.max(reached, end.applyAsDouble(sorted.get(i)));
        }
        return found;
    }

    private boolean areColumns(List<PlacedRun> left, List<PlacedRun> right) {
        return isColumn(left) && isColumn(right);
    }

    private boolean isColumn(List<PlacedRun> runs) {
        double left = runs.stream().mapToDouble(run -> run.run().left()).min().orElse(0);
        double right = runs.stream().mapToDouble(run -> run.run().right()).max().orElse(0);
        return right - left >= COLUMN * size && rows(runs).size() >= ROWS;
    }

    /** Runs on the same height, from left to right. */
    private List<PdfLine> rows(List<PlacedRun> runs) {
        List<PlacedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PlacedRun::top)
                .thenComparingDouble(run -> run.run().left()));
        List<PdfLine> rows = new ArrayList<>();
        List<PlacedRun> row = new ArrayList<>();
        for (PlacedRun run : sorted) {
            if (!row.isEmpty() && run.top() > row.get(0).top() + size / 2) {
                rows.add(row(row));
                row.clear();
            }
            row.add(run);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static PdfLine row(List<PlacedRun> row) {
        double top = row.get(0).top();
        return new PdfLine(
                row.stream()
                        .map(PlacedRun::run)
                        .sorted(Comparator.comparingDouble(PdfLine.Run::left))
                        .toList(),
                top);
    }
}
