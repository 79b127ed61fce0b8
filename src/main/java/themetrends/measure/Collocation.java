package themetrends.measure;

import java.io.Serializable;

/**
 * Counts of two words that stand side by side.
 *
 * @param mentions how often they do
 * @param articles in how many articles
 */
public record Collocation(long mentions, long articles) implements Serializable {
    /** From here on the NPMI of two neighbours makes them an expression. */
    private static final double FIRM = 0.4;

    public Collocation plus(Collocation other) {
        return new Collocation(mentions + other.mentions, articles + other.articles);
    }

    /**
     * Whether the two belong together, in enough articles.
     *
     * @param first mentions of the one word
     * @param second mentions of the other
     * @param tokens all tokens
     */
    public boolean isFirm(long first, long second, long tokens) {
        return articles >= CandidateList.FEWEST_ARTICLES && Association.npmi(mentions, first, second, tokens) >= FIRM;
    }
}
