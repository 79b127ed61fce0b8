package themetrends.measure;

import java.io.Serializable;

/**
 * Integer counts of a cell that add up: the only numbers that are computed on many machines.
 *
 * @param articles for the text: its articles, as articles without a mention; for a phrase: the articles with a mention
 * @param hanChars Han characters of the text; 0 for a phrase
 * @param search what plain searches find of the phrase
 * @param repeated for the text: tokens that were left out as repeated; for a phrase: mentions that were
 */
public record CountTally(MentionHistogram articles, long hanChars, SearchTally search, Usage repeated)
        implements Serializable {
    public static final CountTally NONE = new CountTally(MentionHistogram.NONE, 0, SearchTally.NONE, Usage.NONE);

    public CountTally plus(CountTally other) {
        return new CountTally(
                articles.plus(other.articles),
                hanChars + other.hanChars,
                search.plus(other.search),
                repeated.plus(other.repeated));
    }
}
