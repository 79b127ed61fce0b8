package themetrends.job;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.TokenisedArticle;

/**
 * What became of one source.
 *
 * @param rejection why it could not be read; null if it could
 * @param repairs what was done to its text, in the order in which it was done
 * @param articles its articles with their tokens, from top to bottom; empty if it was rejected
 */
record ReadSource(@Nullable Rejection rejection, List<RepairRow> repairs, List<TokenisedArticle> articles)
        implements Serializable {}
