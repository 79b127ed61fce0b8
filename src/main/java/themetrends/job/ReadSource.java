package themetrends.job;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Article;
import themetrends.corpus.Rejection;

/**
 * What became of one source.
 *
 * @param rejection why it could not be read; null if it could
 * @param articles its articles, from top to bottom; empty if it was rejected
 */
record ReadSource(@Nullable Rejection rejection, List<Article> articles) implements Serializable {}
