package themetrends.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import themetrends.measure.stats.RateTrend;
import themetrends.measure.stats.TheilSen;

/**
 * What the years say of a phrase: a row of {@code trends.csv}.
 *
 * @param series kind and voice of the text
 * @param phrase label of the phrase
 * @param years years with text
 * @param firstYear the first of them, if any
 * @param lastYear the last of them, if any
 * @param mentions mentions in all years
 * @param test the test for a trend of the rate, before correction
 * @param slope change of the rate, mentions per 10,000 tokens and year, with its interval; empty for a single year
 * @param adjusted the p-value corrected over the phrases of the series; empty where no test was made
 * @param verdict what the test says
 * @param reason why a trend is not shown, and what was left out; may be empty
 * @param overturnedBy changes under which the verdict is another; see {@link Robustness}
 */
public record Trend(
        Series series,
        String phrase,
        int years,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        long mentions,
        RateTrend test,
        Optional<TheilSen> slope,
        OptionalDouble adjusted,
        Verdict verdict,
        String reason,
        List<String> overturnedBy) {
    /** The same trend, with what overturns it. */
    Trend overturnedBy(List<String> changes) {
        return new Trend(
                series, phrase, years, firstYear, lastYear, mentions, test, slope, adjusted, verdict, reason, changes);
    }
}
