package themetrends.job;

import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.AuditKey;

/** Stage 7: how the occurrences of each phrase lie among the tokens, counted or not. */
final class CountMatches {
    private CountMatches() {}

    static Map<AuditKey, Long> audit(JavaRDD<ArticleCounts> counted) {
        return counted.flatMapToPair(counts -> counts.occurrences().stream()
                        .map(occurrence -> new Tuple2<>(AuditKey.of(occurrence, Counted.year(counts)), 1L))
                        .iterator())
                .reduceByKey(Long::sum)
                .collectAsMap();
    }
}
