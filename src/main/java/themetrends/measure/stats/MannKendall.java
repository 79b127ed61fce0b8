package themetrends.measure.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Mann-Kendall test for a trend that only goes up or only goes down.
 *
 * <p>Sources: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945) 245–259; M. G. Kendall, Rank
 * correlation methods (1948), for ties, the exact distribution and the continuity correction. p is exact, ties included,
 * up to {@link #EXACT_UP_TO} values, and from the normal approximation above.
 *
 * @param n number of values
 * @param s pairs in which the later value is greater, less those in which it is smaller
 * @param ties how many values share each different value, by rising value
 */
public record MannKendall(int n, int s, List<Integer> ties) {
    /** Up to this many values p is exact. */
    public static final int EXACT_UP_TO = 50;

    public MannKendall {
        ties = List.copyOf(ties);
    }

    /** The test of values in the order of time; none of them is −0. */
    public static MannKendall of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The same, where the values are sorted then. */
    static MannKendall of(double[] values) {
        int n = values.length;
        int smaller = Math.toIntExact(Inversions.sort(values));
        List<Integer> ties = new ArrayList<>(n);
        int equal = 0;
        int end;
        for (int from = 0; from < n; from = end) {
            end = from + 1;
            while (end < n && values[end] == values[from]) {
                end++;
            }
            ties.add(end - from);
            equal += pairs(end - from);
        }
        return new MannKendall(n, pairs(n) - equal - 2 * smaller, ties);
    }

    private static int pairs(int n) {
        return n * (n - 1) / 2;
    }

    /** Kendall's tau-b, from −1 to 1; 0 where all values are equal. Time has no ties. */
    public double tau() {
        double pairs = n * (n - 1) / 2.0;
        double different = greatest();
        return different == 0 ? 0 : s / StrictMath.sqrt(pairs * different);
    }

    /** The two-sided p-value: how probable so great an |S| is where nothing changes. */
    public double p() {
        return p(Math.abs(s));
    }

    /** The smallest p-value that these values could have in any order: 2 / n! where all differ. */
    public double smallestP() {
        return p(greatest());
    }

    /** The variance of S where nothing changes: (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18. */
    public double variance() {
        double sum = term(n);
        for (int t : ties) {
            sum -= term(t);
        }
        return sum / 18;
    }

    /** S in standard deviations; 0 where all values are equal. */
    public double z() {
        return s == 0 ? 0 : s / StrictMath.sqrt(variance());
    }

    private static double term(double t) {
        return t * (t - 1) * (2 * t + 5);
    }

    /** Pairs of different values. */
    private int greatest() {
        return (n * (n - 1) - ties.stream().mapToInt(t -> t * (t - 1)).sum()) / 2;
    }

    private double p(int atLeast) {
        if (atLeast == 0) {
            return 1;
        }
        return Math.min(1, 2 * (n <= EXACT_UP_TO ? KendallDistribution.of(ties).tail(atLeast) : normalTail(atLeast)));
    }

    private double normalTail(int atLeast) {
        return NormalDistribution.of(0, 1).survivalProbability((atLeast - 1) / StrictMath.sqrt(variance()));
    }
}
