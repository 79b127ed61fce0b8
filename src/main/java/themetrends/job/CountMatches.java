package themetrends.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
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
        counted.mapPartitionsToPair(CountMatches::sums)
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

    private static Iterator<Tuple2<Serializable, Long>> sums(Iterator<ArticleCounts> articles) {
        Map<Serializable, Long> sums = new HashMap<>();
        articles.forEachRemaining(counts -> {
            int year = Counted.year(counts);
            counts.occurrences().forEach(one -> sums.merge(AuditKey.of(one, year), 1L, Long::sum));
            PairKey.counts(counts, year).forEach((key, count) -> sums.merge(key, count, Long::sum));
        });
        return sums.entrySet().stream()
                .map(sum -> new Tuple2<>(sum.getKey(), sum.getValue()))
                .iterator();
    }
}
