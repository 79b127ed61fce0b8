package themetrends.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.AuditKey;
import themetrends.measure.PairKey;

/**
 * Stage 7: how the occurrences of each phrase lie, counted or not: among the tokens, and in one sentence with others.
 *
 * @param audit occurrences, by how they lie among the tokens
 * @param pairs sentences, by the phrases they mention
 */
record CountMatches(Map<AuditKey, Long> audit, Map<PairKey, Long> pairs) {

    /** Both in one go over the articles. */
    static CountMatches of(JavaRDD<ArticleCounts> counted) {
        Map<AuditKey, Long> audit = new HashMap<>();
        Map<PairKey, Long> pairs = new HashMap<>();
        counted.flatMapToPair(counts -> keys(counts, Counted.year(counts)).iterator())
                .reduceByKey(Long::sum)
                .collectAsMap()
                .forEach((key, count) -> {
                    if (key instanceof PairKey pair) {
                        pairs.put(pair, count);
                    } else if (key instanceof AuditKey match) {
                        audit.put(match, count);
                    }
                });
        return new CountMatches(audit, pairs);
    }

    private static Stream<Tuple2<Serializable, Long>> keys(ArticleCounts counts, int year) {
        Stream<Tuple2<Serializable, Long>> matches =
                counts.occurrences().stream().map(occurrence -> new Tuple2<>(AuditKey.of(occurrence, year), 1L));
        Stream<Tuple2<Serializable, Long>> pairs = PairKey.counts(counts, year).entrySet().stream()
                .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()));
        return Stream.concat(matches, pairs);
    }
}
