package themetrends.measure.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of a binomial share, as odds.
 *
 * <p>Source: C. J. Clopper, E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial,
 * Biometrika 26 (1934) 404–413. The ends are quantiles of beta distributions; they are sought on the scale of log-odds,
 * where small shares are found as precisely as large ones.
 */
final class BinomialInterval {
    /** Log-odds beyond which no double can tell a share from 0 or 1. */
    private static final double FARTHEST = 700;

    private static final int HALVINGS = 64;

    private BinomialInterval() {}

    /**
     * The interval of ln(π / (1 − π)), infinite on the side where nothing was seen.
     *
     * @param a successes
     * @param b failures; a + b is above 0
     */
    static Interval ofLogOdds(long a, long b, Confidence confidence) {
        double low = a == 0 ? Double.NEGATIVE_INFINITY : lowEnd(a, b + 1, confidence.tail());
        double high = b == 0 ? Double.POSITIVE_INFINITY : -lowEnd(b, a + 1, confidence.tail());
        return new Interval(low, high);
    }

    /** The log-odds of the quantile of a beta distribution at {@code tail}. */
    private static double lowEnd(long alpha, long beta, double tail) {
        BetaDistribution distribution = BetaDistribution.of((double) alpha, (double) beta);
        return zero(x -> distribution.cumulativeProbability(share(x)) - tail);
    }

    private static double share(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** Where a rising function crosses zero. */
    private static double zero(DoubleUnaryOperator rising) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
