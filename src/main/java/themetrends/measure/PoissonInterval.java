package themetrends.measure;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The exact 95 % interval of a Poisson count.
 *
 * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936) 437–442. For k events the
 * ends are the 2.5 % quantile of a gamma distribution of shape k and the 97.5 % quantile of one of shape k + 1.
 */
public final class PoissonInterval {
    private static final double TAIL = 0.025;

    private PoissonInterval() {}

    /**
     * The interval of the expected number of events where {@code count} were seen.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public static Interval of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + ": a count is never negative");
        }
        double low = count == 0 ? 0 : quantile(count, TAIL);
        return new Interval(low, quantile(count + 1, 1 - TAIL));
    }

    private static double quantile(long shape, double p) {
        return GammaDistribution.of((double) shape, 1).inverseCumulativeProbability(p);
    }
}
