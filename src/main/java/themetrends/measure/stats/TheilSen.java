package themetrends.measure.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The median of all slopes between two points, and its interval: one odd year moves it little.
 *
 * <p>Sources: H. Theil, A rank-invariant method of linear and polynomial regression analysis, Proceedings of the Royal
 * Netherlands Academy of Sciences 53 (1950); P. K. Sen, Estimates of the regression coefficient based on Kendall's tau,
 * Journal of the American Statistical Association 63 (1968) 1379–1389; the interval as in M. Hollander, D. A. Wolfe,
 * E. Chicken, Nonparametric statistical methods (2014), section 9.3: the slopes that Kendall's test, exact up to
 * {@link MannKendall#EXACT_UP_TO} points, would not refuse.
 *
 * @param slope the median slope
 * @param interval its interval; infinite where there are too few points for the confidence
 */
public record TheilSen(double slope, Interval interval) {
    /**
     * The slope of y over x.
     *
     * @param x rising, without ties
     * @param y as many values as x, two or more
     */
    public static TheilSen of(List<Double> x, List<Double> y, Confidence confidence) {
        if (x.size() != y.size() || x.size() < 2) {
            throw new IllegalArgumentException(
                    x.size() + " and " + y.size() + " values: a slope needs two points or more, with x and y for each");
        }
        List<Double> slopes = new ArrayList<>();
        for (int later = 1; later < x.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes.add((y.get(later) - y.get(earlier)) / (x.get(later) - x.get(earlier)));
            }
        }
        Collections.sort(slopes);
        int outside = (slopes.size() - critical(x.size(), confidence)) / 2;
        Interval interval = outside < 0
                ? new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new Interval(slopes.get(outside), slopes.get(slopes.size() - 1 - outside));
        return new TheilSen(median(slopes), interval);
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The smallest |S| of n values without ties that is refused; above every S where none is. */
    private static int critical(int n, Confidence confidence) {
        int pairs = n * (n - 1) / 2;
        if (n > MannKendall.EXACT_UP_TO) {
            double sd = StrictMath.sqrt(new MannKendall(n, 0, Collections.nCopies(n, 1)).variance());
            int least =
                    (int) Math.ceil(1 + sd * NormalDistribution.of(0, 1).inverseSurvivalProbability(confidence.tail()));
            // S has the parity of the number of pairs.
            return least + (pairs - least) % 2;
        }
        KendallDistribution distribution = KendallDistribution.of(Collections.nCopies(n, 1));
        return IntStream.rangeClosed(0, pairs)
                .filter(s -> (pairs - s) % 2 == 0 && distribution.tail(s) <= confidence.tail())
                .findFirst()
                .orElse(pairs + 2);
    }
}
