package themetrends.job;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.util.KnownSizeEstimation;
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
        implements Serializable, KnownSizeEstimation {
    private static final long SOURCE = 200;
    private static final long REPAIR = 300;
    private static final long ARTICLE = 800;
    /** Bytes of a character: two of the text, one of its token. */
    private static final long CHARACTER = 3;

    /** About how many bytes it takes, for Spark, which would else visit every object in it. */
    @Override
    public long estimatedSize() {
        long text = articles.stream()
                .mapToLong(article -> ARTICLE + article.article().text().length() * CHARACTER)
                .sum();
        return SOURCE + repairs.size() * REPAIR + text;
    }

    /** A source of which nothing could be read. */
    static ReadSource rejected(String path, String reason) {
        return new ReadSource(List.of(new Rejection(path, "", reason)), List.of(), List.of());
    }
}
