package themetrends.measure.stats;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The bootstrap interval of a ratio of sums, Σ events / Σ size, where whole parts of a sample are drawn anew and not
 * single events: events of one part come together, so that their bare number promises more than it knows.
 *
 * <p>Sources: B. Efron, R. J. Tibshirani, An introduction to the bootstrap (1993), chapter 13, for the percentile
 * interval; T. C. Hesterberg, What teachers should know about the bootstrap, The American Statistician 69 (2015) 371–386,
 * for its expansion: with few parts the plain percentile interval is too narrow, as a normal interval is beside
 * Student's, and its tails are made smaller by as much. K. M. Wolter, Introduction to variance estimation (2007),
 * chapter 2, for random groups: more than {@link #MOST_UNITS} parts are thrown into so many groups first.
 */
public final class Bootstrap {
    /** Above this many parts, groups of parts are drawn in place of parts, so that the cost is bounded. */
    static final int MOST_UNITS = 500;

    /** About a millisecond for a cell. */
    private static final int RESAMPLES = 2_000;

    private Bootstrap() {}

    /**
     * The interval of Σ events / Σ size. It depends on the parts, not on their order nor on how equal ones are put
     * together in rows.
     *
     * @param parts parts without size are passed over; at least two have one
     * @param key seeds the draws: the same key and parts give the same interval
     * @throws IllegalArgumentException if fewer than two parts have a size
     */
    public static Interval ofRatio(List<Part> parts, Confidence confidence, String key) {
        List<Part> sized =
                parts.stream().filter(part -> part.size() > 0).sorted().toList();
        long n = sized.stream().mapToLong(Part::count).sum();
        if (n < 2) {
            throw new IllegalArgumentException(n + " parts have a size: a bootstrap needs two or more");
        }
        Randomness random = Randomness.of(key);
        Units units = n <= MOST_UNITS ? Units.each(sized) : Units.groups(sized, MOST_UNITS, random);
        double[] ratios = new double[RESAMPLES];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = units.resampledRatio(random);
        }
        Arrays.sort(ratios);
        int outside = (int) Math.max(1, Math.floor((ratios.length + 1) * tail(units.count(), confidence)));
        return new Interval(ratios[outside - 1], ratios[ratios.length - outside]);
    }

    /** Hesterberg's expansion: Φ(−t · √(n / (n − 1))), t being Student's quantile with n − 1 degrees of freedom. */
    static double tail(int n, Confidence confidence) {
        double t = TDistribution.of(n - 1).inverseSurvivalProbability(confidence.tail());
        return NormalDistribution.of(0, 1).survivalProbability(t * Math.sqrt((double) n / (n - 1)));
    }
}
