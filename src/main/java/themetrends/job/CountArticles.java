package themetrends.job;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.ArticleMarker;
import themetrends.measure.ArticleCounter;
import themetrends.measure.ArticleCounts;

/** Stage 4: articles to counts, a tokeniser for each partition. One row is one source, rejected ones included. */
final class CountArticles {
    private CountArticles() {}

    static JavaRDD<SourceOutcome> outcomes(JavaRDD<ReadSource> sources, Broadcast<ArticleMarker> marker, Plan plan) {
        Plan travelling = plan.withoutSources();
        return sources.mapPartitions(partition -> outcomes(partition, marker.value(), travelling));
    }

    private static Iterator<SourceOutcome> outcomes(Iterator<ReadSource> sources, ArticleMarker marker, Plan plan) {
        ArticleCounter counter =
                new ArticleCounter(plan.phrases(), plan.recipe().language(), plan.stopWords());
        return new MappedIterator<>(sources, source -> outcome(source, marker, counter));
    }

    private static SourceOutcome outcome(ReadSource source, ArticleMarker marker, ArticleCounter counter) {
        List<ArticleCounts> counts = source.articles().stream()
                .map(article -> counter.count(article, marker.marks(article)))
                .toList();
        return new SourceOutcome(source.rejection(), counts);
    }
}
