package themetrends.measure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A word or expression that no tracked phrase covers and whose rate rises or falls: a row of {@code candidates.csv}.
 *
 * @param rank from 1 in its direction, by falling evidence
 * @param rising whether it rises
 * @param words the words that it is made of
 * @param mentions its occurrences
 * @param articles articles that have it
 * @param earlier mentions per 10,000 tokens in the earlier half of the years with text
 * @param later the same in the later half, which has the middle year if there is one
 * @param z evidence of the trend, see {@link RateTrend}
 * @param pAdjusted how likely so much evidence is without a trend, two-sided, corrected for the number of terms looked at
 *     (Benjamini and Hochberg)
 * @param byYear mentions by year; a year without any is absent
 * @param example where one occurrence stands, in the last year of a rise, the first of a fall
 */
public record Candidate(
        int rank,
        boolean rising,
        List<String> words,
        long mentions,
        long articles,
        OptionalDouble earlier,
        OptionalDouble later,
        double z,
        double pAdjusted,
        Map<Integer, Long> byYear,
        Example example) {

    Candidate at(Example place) {
        return new Candidate(rank, rising, words, mentions, articles, earlier, later, z, pAdjusted, byYear, place);
    }

    /** The expression as it is written. */
    public String term() {
        return String.join("", words);
    }

    /** The first year that has it. */
    public int firstYear() {
        return byYear.keySet().stream().min(Integer::compare).orElseThrow();
    }

    /** The last year that has it. */
    public int lastYear() {
        return byYear.keySet().stream().max(Integer::compare).orElseThrow();
    }
}
