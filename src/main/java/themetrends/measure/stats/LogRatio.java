package themetrends.measure.stats;

/**
 * How many times as great the second of two rates is, as a binary logarithm: 1 is twice, −1 half, 0 as great.
 *
 * <p>Sources: A. Hardie, Log Ratio: an informal introduction, ESRC Centre for Corpus Approaches to Social Science (2014), for
 * the measure; J. Przyborowski, H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31
 * (1940) 313–323, for the interval: given a + b, the events of one sample are binomial, so the exact interval of their
 * share (Clopper and Pearson 1934) is one of the ratio. Nothing is added to a count of zero: the ratio is then infinite,
 * with an interval that is open on that side.
 *
 * @param value log₂(rate b / rate a); infinite where one of them is 0, NaN where both are
 * @param interval its interval; open sides are infinite
 */
public record LogRatio(double value, Interval interval) {
    private static final double LN_2 = StrictMath.log(2);

    /** The log ratio of the second rate to the first. */
    public static LogRatio of(TwoCounts counts, Confidence confidence) {
        if (counts.events() == 0) {
            return new LogRatio(Double.NaN, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        }
        double sizes = StrictMath.log((double) counts.sizeA() / counts.sizeB());
        Interval odds = BinomialInterval.ofLogOdds(counts.b(), counts.a(), confidence);
        return new LogRatio(
                (StrictMath.log((double) counts.b() / counts.a()) + sizes) / LN_2,
                new Interval((odds.low() + sizes) / LN_2, (odds.high() + sizes) / LN_2));
    }
}
