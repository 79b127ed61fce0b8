package themetrends.measure;

import java.util.OptionalDouble;
import themetrends.measure.stats.LogLikelihood;
import themetrends.measure.stats.LogRatio;
import themetrends.measure.stats.TwoCounts;

/**
 * How much more of a phrase there is in one text than in another: a row of {@code contrasts.csv}.
 *
 * @param comparison the two texts
 * @param phrase label of the phrase
 * @param counts mentions and tokens in both
 * @param ratio binary logarithm of the rate in b over the rate in a, with its interval
 * @param p the p-value corrected over the phrases of the comparison; empty where neither text has the phrase
 */
public record Contrast(Comparison comparison, String phrase, TwoCounts counts, LogRatio ratio, OptionalDouble p) {

    /** Mentions per 10,000 tokens in a. */
    public double rateA() {
        return (double) counts.a() * Cell.PER / counts.sizeA();
    }

    /** Mentions per 10,000 tokens in b. */
    public double rateB() {
        return (double) counts.b() * Cell.PER / counts.sizeB();
    }

    /** The log ratio; empty where one of the rates is 0. */
    public OptionalDouble logRatio() {
        return finite(ratio.value());
    }

    /** Lower end of the interval of the log ratio; empty where it is open. */
    public OptionalDouble low() {
        return finite(ratio.interval().low());
    }

    /** Upper end of the interval of the log ratio; empty where it is open. */
    public OptionalDouble high() {
        return finite(ratio.interval().high());
    }

    /** The log-likelihood ratio G²; empty where neither text has the phrase. */
    public OptionalDouble g2() {
        return p.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(LogLikelihood.g2(counts));
    }

    /** The p-value of {@link #g2}, before correction. */
    public OptionalDouble uncorrected() {
        return p.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(LogLikelihood.p(counts));
    }

    /** Why cells are empty, or how little the row rests on; else empty. */
    public String note() {
        long mentions = counts.a() + counts.b();
        if (mentions == 0) {
            return "in neither";
        }
        String thin = mentions < Cell.THIN_BELOW ? "fewer than " + Cell.THIN_BELOW + " mentions in both" : "";
        if (counts.a() > 0 && counts.b() > 0) {
            return thin;
        }
        String zero = counts.a() == 0
                ? "not in a, so the ratio is infinite and has a lower bound only"
                : "not in b, so the ratio is zero and has an upper bound only";
        return thin.isEmpty() ? zero : zero + "; " + thin;
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
