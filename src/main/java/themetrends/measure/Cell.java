package themetrends.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.Interval;
import themetrends.measure.stats.Part;
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
 * @param evenness how evenly the phrase is spread over the articles
 */
public record Cell(
        CellKey key,
        long mentions,
        long tokens,
        long hanChars,
        long articles,
        long articlesWith,
        Optional<RateInterval> perToken,
        Evenness evenness) {
    /** Rates are per this many tokens or characters. */
    public static final int PER = 10_000;

    /**
     * Below this many mentions a cell is thin: the 95 % interval of five events reaches from a third of the rate to
     * more than twice the rate, so that a doubling from one year to the next could be chance.
     */
    public static final int THIN_BELOW = 5;

    /**
     * A cell with all its measures.
     *
     * @param articles its articles, those without a mention included
     * @param hanChars their Han characters
     */
    public static Cell of(CellKey key, MentionHistogram articles, long hanChars, Confidence confidence) {
        List<Part> parts = articles.parts();
        long tokens = articles.tokens();
        // Where the same articles make two cells, such as a voice and all voices, the same draws make the same
        // interval.
        String seed = key.year() + " " + key.phrase();
        return new Cell(
                key,
                articles.mentions(),
                tokens,
                hanChars,
                articles.articles(),
                articles.articlesWith(),
                tokens == 0 ? Optional.empty() : Optional.of(RateInterval.of(parts, confidence, seed)),
                Evenness.of(parts));
    }

    /** A cell of which nothing is known but how often the phrase is used; without interval. */
    static Cell bare(CellKey key, Usage usage) {
        return new Cell(key, usage.mentions(), usage.tokens(), 0, 0, 0, Optional.empty(), Evenness.of(List.of()));
    }

    /** A cell in another place whose articles look the same. */
    Cell movedTo(CellKey place, long hanCharsThere) {
        return new Cell(place, mentions, tokens, hanCharsThere, articles, articlesWith, perToken, evenness);
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

    /** Articles with a mention, as a share of all; empty where there is no article. */
    public OptionalDouble documentShare() {
        return articles == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) articlesWith / articles);
    }

    /**
     * Mean over the articles of each one's mentions per 10,000 tokens, beside the pooled rate of {@link #per10kTokens}: all
     * articles weigh the same, however short; empty where there is no text.
     */
    public OptionalDouble meanPer10kTokens() {
        OptionalDouble mean = evenness.meanPerToken();
        return mean.isEmpty() ? mean : OptionalDouble.of(mean.getAsDouble() * PER);
    }

    private static OptionalDouble rate(long count, long of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count * PER / of);
    }
}
