package themetrends.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.Interval;
import themetrends.measure.stats.RateInterval;

/**
 * One combination of year, kind, voice and phrase, with its counts: a row of {@code term_frequency.csv}.
 *
 * @param key where it belongs
 * @param mentions counted mentions
 * @param tokens words and numbers of the cell's text
 * @param hanChars Han characters of the cell's text
 * @param articles articles that have text in the cell
 * @param articlesWith those of them with at least one mention
 * @param perToken the interval of mentions per token, and how it was found; empty where there is no text
 */
public record Cell(
        CellKey key,
        long mentions,
        long tokens,
        long hanChars,
        long articles,
        long articlesWith,
        Optional<RateInterval> perToken) {
    /** Rates are per this many tokens or characters. */
    public static final int PER = 10_000;

    /**
     * Below this many mentions a cell is thin: the 95 % interval of five events reaches from a third of the rate to
     * more than twice the rate, so that a doubling from one year to the next could be chance.
     */
    public static final int THIN_BELOW = 5;

    /** The cell with the exact Poisson interval, which takes mentions for independent. */
    public static Cell poisson(CellKey key, CountTally counts, Confidence confidence) {
        return new Cell(
                key,
                counts.mentions(),
                counts.tokens(),
                counts.hanChars(),
                counts.articles(),
                counts.articlesWith(),
                counts.tokens() == 0
                        ? Optional.empty()
                        : Optional.of(RateInterval.poisson(counts.mentions(), counts.tokens(), confidence)));
    }

    /** How far the numbers of a cell can be read. */
    public Status status() {
        if (tokens == 0) {
            return Status.NO_TEXT;
        }
        if (mentions == 0) {
            return Status.ZERO;
        }
        return mentions < THIN_BELOW ? Status.THIN : Status.OK;
    }

    /** Mentions per 10,000 tokens; empty where there is no text. */
    public OptionalDouble per10kTokens() {
        return rate(mentions, tokens);
    }

    /** Mentions per 10,000 Han characters, which no tokeniser has a say in; empty where there are none. */
    public OptionalDouble per10kChars() {
        return rate(mentions, hanChars);
    }

    /** The interval of {@link #per10kTokens}; empty where there is no text. */
    public Optional<Interval> interval() {
        return perToken.map(found -> found.interval().scaled(PER));
    }

    private static OptionalDouble rate(long count, long of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count * PER / of);
    }
}
