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
 */
public record CountTally(long mentions, long articlesWith, long tokens, long hanChars, long articles)
        implements Serializable {
    public static final CountTally NONE = new CountTally(0, 0, 0, 0, 0);

    public CountTally plus(CountTally other) {
        return new CountTally(
                mentions + other.mentions,
                articlesWith + other.articlesWith,
                tokens + other.tokens,
                hanChars + other.hanChars,
                articles + other.articles);
    }
}
