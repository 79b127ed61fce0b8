package themetrends.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleMarker;
import themetrends.corpus.Kind;
import themetrends.corpus.MessageIndex;
import themetrends.corpus.Sketch;
import themetrends.corpus.TokenisedArticle;

/**
 * Stage 3: what articles have in common, the first step that sees the whole corpus. Messages are few and go to everyone;
 * reprints meet by the hashes of their sketches, so that the work grows with the corpus and not with its square.
 */
final class CompareArticles {
    /** Sketches kept of those that share a band; the band of a form letter would else hold all of them. */
    private static final int KEPT = 8;

    private CompareArticles() {}

    /** The articles that may enter a count, which alone are compared. */
    static JavaRDD<Article> comparable(JavaRDD<ReadSource> sources, Plan plan) {
        Plan travelling = plan.withoutSources();
        return sources.flatMap(source -> source.articles().stream()
                        .map(TokenisedArticle::article)
                        .iterator())
                .filter(article -> Counted.isAskedFor(article.head(), travelling));
    }

    /** The words of all messages, in the order of the sources. */
    static MessageIndex messages(JavaRDD<Article> articles, Plan plan) {
        List<Article> messages = articles.filter(article -> article.head().kind() == Kind.MESSAGE)
                .collect();
        return MessageIndex.of(messages, plan.quoteLength());
    }

    /**
     * Which article repeats which, by id. First only hashes meet; then the sketches of the few articles that share one,
     * so that articles without a likeness move a few bytes.
     */
    static Map<String, String> reprints(JavaSparkContext spark, JavaRDD<Article> articles) {
        JavaRDD<Sketch> sketches = articles.flatMap(
                        article -> Sketch.of(article).stream().iterator())
                .persist(StorageLevel.MEMORY_AND_DISK());
        Set<Long> shared = Set.copyOf(sketches.flatMapToPair(sketch ->
                        sketch.bands().map(band -> new Tuple2<>(band, 1)).iterator())
                .reduceByKey(Integer::sum)
                .filter(band -> band._2() > 1)
                .keys()
                .collect());
        Map<String, String> firsts = shared.isEmpty() ? new HashMap<>() : firsts(sketches, spark.broadcast(shared));
        sketches.unpersist();
        firsts.replaceAll((copy, first) -> root(first, firsts));
        return firsts;
    }

    private static Map<String, String> firsts(JavaRDD<Sketch> sketches, Broadcast<Set<Long>> shared) {
        return new HashMap<>(sketches.flatMapToPair(sketch -> sketch.bands()
                        .filter(shared.value()::contains)
                        .map(band -> new Tuple2<>(band, sketch))
                        .iterator())
                .groupByKey()
                .flatMapToPair(band -> pairs(band._2()).iterator())
                .reduceByKey((a, b) -> a.compareTo(b) <= 0 ? a : b)
                .mapValues(Sketch::article)
                .collectAsMap());
    }

    /** For each sketch of a band the first that it reprints, if there is one. */
    private static List<Tuple2<String, Sketch>> pairs(Iterable<Sketch> band) {
        TreeSet<Sketch> sorted = new TreeSet<>();
        band.forEach(sorted::add);
        List<Sketch> kept = new ArrayList<>();
        List<Tuple2<String, Sketch>> pairs = new ArrayList<>();
        for (Sketch sketch : sorted) {
            Optional<Sketch> first = kept.stream().filter(sketch::isReprintOf).findFirst();
            first.ifPresent(earlier -> pairs.add(new Tuple2<>(sketch.article(), earlier)));
            if (first.isEmpty() && kept.size() < KEPT) {
                kept.add(sketch);
            }
        }
        return pairs;
    }

    /** A reprint of a reprint repeats the first of all. */
    private static String root(String article, Map<String, String> firsts) {
        String root = article;
        while (firsts.containsKey(root)) {
            root = firsts.get(root);
        }
        return root;
    }

    /** Marks articles with all of that. */
    static ArticleMarker marker(JavaSparkContext spark, JavaRDD<Article> articles, Plan plan) {
        return new ArticleMarker(messages(articles, plan), reprints(spark, articles));
    }
}
