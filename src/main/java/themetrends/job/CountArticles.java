package themetrends.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleMarker;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.measure.ArticleCounter;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Vocabulary;

/** Stage 4: articles to counts. One row is the outcome of some sources, rejected ones included. */
final class CountArticles {
    /** Characters of a batch: enough for words to come again, and few enough for many batches to fit into memory. */
    private static final long BATCH = 4_000_000;

    private final ArticleMarker marker;
    private final ArticleCounter counter;
    private final WorkTimes times;

    private CountArticles(ArticleMarker marker, Plan plan, WorkTimes times) {
        this.marker = marker;
        this.times = times;
        counter = new ArticleCounter(plan.phrases(), plan.recipe().language(), plan.stopWords(), plan.evidenceWidth());
    }

    /** Counts sources, each partition with its own marker. */
    static JavaRDD<Batch> batches(
            JavaRDD<ReadSource> sources, JavaRDD<ArticleMarker> markers, Broadcast<Plan> plan, WorkTimes times) {
        return sources.zipPartitions(
                markers, (part, marker) -> new CountArticles(marker.next(), plan.value(), times).batches(part));
    }

    private Iterator<Batch> batches(Iterator<ReadSource> sources) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sources.hasNext();
            }

            @Override
            public Batch next() {
                return batch(sources);
            }
        };
    }

    private Batch batch(Iterator<ReadSource> sources) {
        Vocabulary vocabulary = new Vocabulary();
        List<SourceOutcome> outcomes = new ArrayList<>();
        long length = 0;
        while (sources.hasNext() && length < BATCH) {
            ReadSource source = sources.next();
            outcomes.add(outcome(source, vocabulary));
            length += source.articles().stream()
                    .mapToLong(article -> article.article().text().length())
                    .sum();
        }
        return new Batch(vocabulary, outcomes);
    }

    private SourceOutcome outcome(ReadSource source, Vocabulary vocabulary) {
        List<TokenisedArticle> articles = source.articles();
        List<Article> texts = articles.stream().map(TokenisedArticle::article).toList();
        List<ArticleMarker.Repeats> repeats = times.findingCopies(() -> marker.repeats(texts));
        List<Marks> marks = times.findingVoices(() -> marker.voices(texts, repeats));
        List<ArticleCounts> counts = times.matching(() -> IntStream.range(0, articles.size())
                .mapToObj(i -> counter.count(articles.get(i), marks.get(i), vocabulary))
                .toList());
        return new SourceOutcome(source.rejections(), source.repairs(), counts);
    }
}
