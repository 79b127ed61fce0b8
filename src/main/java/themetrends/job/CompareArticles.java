package themetrends.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleMarker;
import themetrends.corpus.Kind;
import themetrends.corpus.MessageIndex;
import themetrends.corpus.TokenisedArticle;

/** Stage 3: what articles have in common, the first step that sees the whole corpus. */
final class CompareArticles {
    private CompareArticles() {}

    /** The articles that may enter a count, which alone are compared. */
    static JavaRDD<Article> comparable(JavaRDD<ReadSource> sources, Broadcast<Plan> plan) {
        return sources.flatMap(source -> source.articles().stream()
                        .map(TokenisedArticle::article)
                        .iterator())
                .filter(article -> Counted.isAskedFor(article.head(), plan.value()));
    }

    /** The words of all messages, in the order of the sources. Messages are few and go to everyone. */
    static MessageIndex messages(JavaRDD<Article> articles, Plan plan) {
        List<Article> messages = articles.filter(article -> article.head().kind() == Kind.MESSAGE)
                .collect();
        return MessageIndex.of(messages, plan.quoteLength());
    }

    /** Marks articles with all of that: a marker for each partition, which knows the reprints that lie in it. */
    static JavaRDD<ArticleMarker> markers(JavaSparkContext spark, JavaRDD<Article> articles, MessageIndex messages) {
        Broadcast<MessageIndex> travelling = spark.broadcast(messages);
        return FindReprints.of(articles).mapPartitions(reprints -> {
            Map<String, String> firsts = new HashMap<>();
            reprints.forEachRemaining(reprint -> firsts.put(reprint.article(), reprint.first()));
            return List.of(new ArticleMarker(travelling.value(), firsts)).iterator();
        });
    }
}
