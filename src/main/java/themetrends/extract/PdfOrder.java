package themetrends.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the lines of a page are read. Most files draw in that order, column after column. Where one draws over
 * a gutter, or goes back up to fill in what stands between lines, the order comes from the places on the page.
 */
final class PdfOrder {
    /** A page with more runs is a drawing. */
    private static final int MOST_RUNS = 5000;

    private PdfOrder() {}

    static List<PdfLine> of(PdfPage page) {
        long runs = page.lines().stream().mapToLong(line -> line.words().size()).sum();
        if (runs > MOST_RUNS || isInOrder(page.lines())) {
            return page.lines();
        }
        List<PlacedRun> placed = new ArrayList<>();
        for (PdfLine line : page.lines()) {
            line.words().forEach(run -> placed.add(new PlacedRun(run, line.top())));
        }
        return new PdfCuts(size(placed)).lines(placed);
    }

    /** The median width of a Han character. */
    private static double size(List<PlacedRun> runs) {
        List<PlacedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(run -> run.run().size()));
        return Math.max(1, sorted.get(sorted.size() / 2).run().size());
    }

    private static boolean isInOrder(List<PdfLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (goesBackUp(lines.get(i - 1), lines.get(i))) {
                return false;
            }
        }
        return lines.stream().noneMatch(PdfOrder::hasGutter);
    }

    /** A new column begins beside the one before; what is drawn later and stands above belongs elsewhere. */
    private static boolean goesBackUp(PdfLine before, PdfLine line) {
        boolean up = line.top() < before.top() - before.size() / 2;
        return up && line.left() < before.right();
    }

    /** Two stretches of a line that are wide enough for columns; cells of a table are mostly not. */
    private static boolean hasGutter(PdfLine line) {
        for (int i = 1; i < line.words().size(); i++) {
            double start = line.words().get(i - 1).right();
            double end = line.words().get(i).left();
            double column = PdfCuts.COLUMN * line.size();
            if (end - start >= PdfCuts.GUTTER * line.size()
                    && start - line.left() >= column
                    && line.right() - end >= column) {
                return true;
            }
        }
        return false;
    }

    /**
     * A run with its height.
     *
     * @param top distance of its base line from the top of the page, in points
     */
    record PlacedRun(PdfLine.Run run, double top) {}
}
