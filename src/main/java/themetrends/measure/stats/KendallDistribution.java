package themetrends.measure.stats;

import java.util.List;

/**
 * How Kendall's S is distributed where nothing changes: every order of the values is as likely as any other.
 *
 * <p>S = (pairs with different values) − 2 · inversions. Values are put in group by group, a group being those that are
 * equal: the inversions that a group of t adds to N others are Mann and Whitney's U, whatever the earlier order, so the
 * distribution is a product of theirs. Source: M. G. Kendall, Rank correlation methods (1948), chapter 5; H. B. Mann,
 * D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50–60, for the recurrence of U.
 */
final class KendallDistribution {
    /** Probability of each number of inversions. */
    private final double[] inversions;

    private KendallDistribution(double[] inversions) {
        this.inversions = inversions;
    }

    /**
     * The distribution, exact up to rounding.
     *
     * @param ties how many values share each different value
     */
    static KendallDistribution of(List<Integer> ties) {
        double[] sum = {1};
        int others = 0;
        for (int group : ties) {
            sum = convolved(sum, mannWhitney(others, group));
            others += group;
        }
        return new KendallDistribution(sum);
    }

    /** The greatest S that these values can have. */
    int greatest() {
        return inversions.length - 1;
    }

    /** The probability of an S of at least {@code s}, for s from 0. */
    double tail(int s) {
        double sum = 0;
        // S ≥ s means at most (greatest − s) / 2 inversions; from the smallest probability up.
        for (int i = 0; i <= Math.floorDiv(greatest() - s, 2); i++) {
            sum += inversions[i];
        }
        return sum;
    }

    /** p(m, n, u) = m/(m+n) · p(m−1, n, u−n) + n/(m+n) · p(m, n−1, u). */
    private static double[] mannWhitney(int m, int n) {
        double[][] row = new double[m + 1][];
        for (int i = 0; i <= m; i++) {
            row[i] = new double[] {1};
        }
        for (int j = 1; j <= n; j++) {
            for (int i = 1; i <= m; i++) {
                double[] next = new double[i * j + 1];
                add(next, row[i - 1], j, (double) i / (i + j));
                add(next, row[i], 0, (double) j / (i + j));
                row[i] = next;
            }
        }
        return row[m];
    }

    private static void add(double[] into, double[] from, int shift, double factor) {
        for (int u = 0; u < from.length; u++) {
            into[u + shift] += factor * from[u];
        }
    }

    private static double[] convolved(double[] a, double[] b) {
        double[] sum = new double[a.length + b.length - 1];
        for (int i = 0; i < b.length; i++) {
            add(sum, a, i, b[i]);
        }
        return sum;
    }
}
