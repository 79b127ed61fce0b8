package themetrends.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import themetrends.measure.stats.MannKendall;
import themetrends.measure.stats.Part;

/**
 * Whether a verdict on a phrase stands whichever article is left out.
 *
 * <p>Kendall's S sees the order of the years' rates only, so an article matters only if the rate of its year takes another
 * place in that order without it, or if its year is left without text. All such articles are tried; the one that changes
 * Kendall's p most, against the verdict, is judged by all rules.
 */
final class LeaveOneOut {
    private final List<Cell> cells;
    private final boolean shown;
    private double worstP;
    private Optional<List<Cell>> worst = Optional.empty();
    private int worstYear;

    private LeaveOneOut(List<Cell> cells, boolean shown) {
        this.cells = cells;
        this.shown = shown;
        worstP = shown ? -1 : 2;
    }

    /**
     * The year in which an article overturns the verdict by its absence, if there is one.
     *
     * @param cells the years of one phrase
     * @param articles the articles of a cell
     * @param verdict the verdict on the cells
     * @param judge gives the verdict on other cells of the same phrase
     */
    static OptionalInt overturningYear(
            List<Cell> cells,
            Function<CellKey, MentionHistogram> articles,
            Verdict verdict,
            Function<List<Cell>, Verdict> judge) {
        LeaveOneOut search = new LeaveOneOut(
                cells.stream().filter(cell -> cell.tokens() > 0).toList(), verdict != Verdict.NOT_SHOWN);
        for (int i = 0; i < search.cells.size(); i++) {
            search.tryArticles(i, articles.apply(search.cells.get(i).key()).parts());
        }
        return search.worst.isPresent() && judge.apply(search.worst.get()) != verdict
                ? OptionalInt.of(search.worstYear)
                : OptionalInt.empty();
    }

    private void tryArticles(int at, List<Part> articles) {
        Cell cell = cells.get(at);
        double[] others = new double[cells.size() - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = rate(cells.get(i < at ? i : i + 1));
        }
        Arrays.sort(others);
        Set<Integer> places = new HashSet<>();
        places.add(place(others, rate(cell)));
        for (Part article : articles) {
            Cell rest = Cell.bare(
                    cell.key(), new Usage(cell.mentions() - article.events(), cell.tokens() - article.size()));
            if (places.add(rest.tokens() == 0 ? -1 : place(others, rate(rest)))) {
                consider(at, rest);
            }
        }
    }

    /** Twice the number of smaller rates, and one more if an equal one is there. */
    private static int place(double[] sorted, double rate) {
        int smaller = 0;
        int to = sorted.length;
        while (smaller < to) {
            int middle = (smaller + to) >>> 1;
            if (sorted[middle] < rate) {
                smaller = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * smaller + (smaller < sorted.length && sorted[smaller] == rate ? 1 : 0);
    }

    private void consider(int at, Cell rest) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(at, rest);
        double p = MannKendall.of(changed.stream()
                        .filter(cell -> cell.tokens() > 0)
                        .map(LeaveOneOut::rate)
                        .toList())
                .p();
        if (shown ? p > worstP : p < worstP) {
            worstP = p;
            worst = Optional.of(changed);
            worstYear = rest.key().year();
        }
    }

    private static double rate(Cell cell) {
        return (double) cell.mentions() / cell.tokens();
    }
}
