package themetrends.job;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.corpus.Kind;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Echo;

/** Stage 9: which message sentences other articles reproduce. */
final class CountUptake {
    private CountUptake() {}

    /** Who reproduces a sentence, by its number in the index of messages. */
    static Map<Integer, Echo> echoes(JavaRDD<ArticleCounts> counted) {
        return counted.flatMapToPair(counts -> counts.echoes().stream()
                        .map(sentence ->
                                new Tuple2<>(sentence, Echo.of(counts.article().id())))
                        .iterator())
                .reduceByKey(Echo::plus)
                .collectAsMap();
    }

    /** The counts of the messages: few, as messages are. */
    static List<ArticleCounts> messages(JavaRDD<ArticleCounts> counted) {
        return counted.filter(counts -> counts.article().kind() == Kind.MESSAGE)
                .map(ArticleCounts::withoutWords)
                .collect();
    }
}
