package themetrends.measure.stats;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The exact interval of a Poisson count.
 *
 * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442. At 95 %, the ends for
 * k events are the 2.5 % quantile of a gamma distribution of shape k and the 97.5 % quantile of one of shape k + 1.
 */
public final class PoissonInterval {
    private PoissonInterval() {}

    /**
     * The interval of the expected number of events where {@code count} were seen.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public static Interval of(long count, Confidence confidence) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + ": a count is never negative");
        }
        double low = count == 0 ? 0 : gamma(count).inverseCumulativeProbability(confidence.tail());
        return new Interval(low, gamma(count + 1).inverseSurvivalProbability(confidence.tail()));
    }

    private static GammaDistribution gamma(long shape) {
        return GammaDistribution.of((double) shape, 1);
    }
}
