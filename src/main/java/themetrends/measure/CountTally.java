package themetrends.measure;

import java.io.Serializable;

/**
 * Integer counts that add up: the only numbers that are computed on many machines.
 *
 * @param mentions counted mentions
 * @param articlesWith articles with at least one
 * @param tokens tokens of the text
 * @param hanChars Han characters of the text
 * @param articles articles with text
 * @param search what plain searches find
 */
public record CountTally(
        long mentions, long articlesWith, long tokens, long hanChars, long articles, SearchTally search)
        implements Serializable {
    public static final CountTally NONE = new CountTally(0, 0, 0, 0, 0);

    /** Of text or mentions, without what plain searches find. */
    public CountTally(long mentions, long articlesWith, long tokens, long hanChars, long articles) {
        this(mentions, articlesWith, tokens, hanChars, articles, SearchTally.NONE);
    }

    /** Of one occurrence in an article. */
    static CountTally of(Occurrence occurrence) {
        long mentions = occurrence.counted() ? 1 : 0;
        return new CountTally(mentions, mentions, 0, 0, 0, SearchTally.of(occurrence));
    }

    /** Of what plain searches find alone. */
    public CountTally(SearchTally search) {
        this(0, 0, 0, 0, 0, search);
    }

    public CountTally plus(CountTally other) {
        return new CountTally(
                mentions + other.mentions,
                articlesWith + other.articlesWith,
                tokens + other.tokens,
                hanChars + other.hanChars,
                articles + other.articles,
                search.plus(other.search));
    }

    /** The sum with more of the same phrase in the same article. */
    CountTally plusOfSameArticle(CountTally other) {
        CountTally sum = plus(other);
        return new CountTally(
                sum.mentions,
                Math.max(articlesWith, other.articlesWith),
                sum.tokens,
                sum.hanChars,
                sum.articles,
                sum.search);
    }
}
