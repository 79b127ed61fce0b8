package themetrends.measure.stats;

/**
 * How much more probable a word is in one sample than in another, weighted by how well that is known.
 *
 * <p>Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn, Fightin' words: lexical feature selection and evaluation for
 * identifying the content of political conflict, Political Analysis 16 (2008) 372–403, section 3.5: log-odds under an
 * informative Dirichlet prior, with the variance 1/(y_a + α) + 1/(y_b + α) that the paper uses. The prior is the word's
 * share of the background, worth {@code priorSize} words in all.
 *
 * @param delta natural logarithm of the odds in the first sample less that of the odds in the second
 * @param variance variance of delta
 */
public record LogOdds(double delta, double variance) {
    /**
     * The weighted log-odds.
     *
     * @param counts the word in both samples
     * @param background occurrences of the word in the background, above 0
     * @param backgroundSize words of the background
     * @param priorSize α₀: how many words of the background the prior is worth, above 0
     */
    public static LogOdds of(TwoCounts counts, long background, long backgroundSize, double priorSize) {
        if (background <= 0 || background > backgroundSize || !(priorSize > 0)) {
            throw new IllegalArgumentException("a prior of " + priorSize + " words from " + background + " in "
                    + backgroundSize + ": all must be above 0, and no word is more frequent than all");
        }
        double prior = priorSize * background / backgroundSize;
        double a = counts.a() + prior;
        double b = counts.b() + prior;
        double delta = StrictMath.log(a / (counts.sizeA() + priorSize - a))
                - StrictMath.log(b / (counts.sizeB() + priorSize - b));
        return new LogOdds(delta, 1 / a + 1 / b);
    }

    /** Delta in standard deviations: what words are ranked by. */
    public double z() {
        return delta / StrictMath.sqrt(variance);
    }
}
