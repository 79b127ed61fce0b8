package themetrends.job;

import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.CellKey;
import themetrends.measure.CellTallies;
import themetrends.measure.CountTally;

/**
 * Stage 6: sums of mentions and text sizes, and how they are spread over articles. What crosses the network is a key, a few
 * integers, and two more for each different pair of mentions and tokens.
 */
final class CountCells {
    private CountCells() {}

    static Map<CellKey, CountTally> tallies(JavaRDD<ArticleCounts> withReprints) {
        return withReprints
                .flatMapToPair(counts -> CellTallies.of(counts, Counted.year(counts)).entrySet().stream()
                        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                        .iterator())
                .reduceByKey(CountTally::plus)
                .collectAsMap();
    }
}
