package themetrends.job;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.ArticleMarker;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.measure.ArticleCounter;
import themetrends.measure.ArticleCounts;

/** Stage 4: articles to counts. One row is one source, rejected ones included. */
final class CountArticles {
    private CountArticles() {}

    static JavaRDD<SourceOutcome> outcomes(JavaRDD<ReadSource> sources, Broadcast<ArticleMarker> marker, Plan plan) {
        Plan travelling = plan.withoutSources();
        return sources.mapPartitions(partition -> outcomes(partition, marker.value(), travelling));
    }

    private static Iterator<SourceOutcome> outcomes(Iterator<ReadSource> sources, ArticleMarker marker, Plan plan) {
        ArticleCounter counter =
                new ArticleCounter(plan.phrases(), plan.recipe().language(), plan.stopWords(), plan.evidenceWidth());
        return new MappedIterator<>(sources, source -> outcome(source, marker, counter));
    }

    private static SourceOutcome outcome(ReadSource source, ArticleMarker marker, ArticleCounter counter) {
        List<TokenisedArticle> articles = source.articles();
        List<Marks> marks =
                marker.marks(articles.stream().map(TokenisedArticle::article).toList());
        List<ArticleCounts> counts = IntStream.range(0, articles.size())
                .mapToObj(i -> counter.count(articles.get(i), marks.get(i)))
                .toList();
        return new SourceOutcome(source.rejections(), source.repairs(), counts);
    }
}
