package themetrends.job;

import java.io.Serializable;
import java.util.List;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.TokenisedArticle;

/**
 * What became of one source.
 *
 * @param rejections what of it could not be read, and why; empty if all could
 * @param repairs what was done to its text, in the order in which it was done
 * @param articles its articles with their tokens, from top to bottom; empty if all of it was rejected
 */
record ReadSource(List<Rejection> rejections, List<RepairRow> repairs, List<TokenisedArticle> articles)
        implements Serializable {}
