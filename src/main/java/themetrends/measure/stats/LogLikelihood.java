package themetrends.measure.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The log-likelihood ratio G² of two rates, and its p-value.
 *
 * <p>Sources: T. Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19
 * (1993) 61–74; P. Rayson, R. Garside, Comparing corpora using frequency profiling, Workshop on Comparing Corpora (2000)
 * 1–6, for the form with two terms, 2 · (a ln(a / E_a) + b ln(b / E_b)), which takes events for Poisson: a mention can
 * span several tokens, so that "tokens that are no mention" cannot be counted.
 *
 * <p>p is the tail of χ² with one degree of freedom where both samples are expected to have {@link #ENOUGH} events or more
 * (P. Rayson, D. Berridge, B. Francis, Extending the Cochran rule for the comparison of word frequencies between corpora,
 * JADT 2004, for a level of 5 %). Below that it is exact: given a + b, the events of the first sample are binomial, and p
 * is the probability of all splits whose G² is no smaller.
 */
public final class LogLikelihood {
    /** With fewer expected events than this, χ² misjudges G². */
    public static final int ENOUGH = 13;

    /** Splits that differ by rounding only count as equal, as in R's {@code binom.test}. */
    private static final double SAME = 1 - 1e-7;

    private LogLikelihood() {}

    /** G², at least 0; 0 where the rates are equal or nothing was seen. */
    public static double g2(TwoCounts counts) {
        return g2(counts.a(), counts.events(), counts.shareA());
    }

    /** The two-sided p-value of {@link #g2}; 1 where nothing was seen. */
    public static double p(TwoCounts counts) {
        double g2 = g2(counts);
        if (g2 == 0) {
            return 1;
        }
        return counts.leastExpected() >= ENOUGH
                ? ChiSquaredDistribution.of(1).survivalProbability(g2)
                : exact(counts, g2 * SAME);
    }

    private static double g2(long a, long events, double shareA) {
        return Math.max(0, 2 * (term(a, events * shareA) + term(events - a, events * (1 - shareA))));
    }

    private static double term(long seen, double expected) {
        return seen == 0 ? 0 : seen * StrictMath.log(seen / expected);
    }

    /** G² falls up to the expected split and rises behind it, so the splits that count are two tails. */
    private static double exact(TwoCounts counts, double least) {
        int events = Math.toIntExact(counts.events());
        double share = counts.shareA();
        int expected = (int) Math.floor(events * share);
        int low = -1;
        for (int step = Integer.highestOneBit(Math.max(1, events)); step > 0; step /= 2) {
            if (low + step <= expected && g2(low + step, events, share) >= least) {
                low += step;
            }
        }
        int high = events + 1;
        for (int step = Integer.highestOneBit(Math.max(1, events)); step > 0; step /= 2) {
            if (high - step > expected && g2(high - step, events, share) >= least) {
                high -= step;
            }
        }
        BinomialDistribution split = BinomialDistribution.of(events, share);
        return Math.min(1, split.cumulativeProbability(low) + split.survivalProbability(high - 1));
    }
}
