package themetrends.job;

import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.CellKey;
import themetrends.measure.CellTallies;
import themetrends.measure.CountTally;

/** Stage 6: sums of mentions and text sizes. What crosses the network is a key and five integers. */
final class CountCells {
    private CountCells() {}

    static Map<CellKey, CountTally> tallies(JavaRDD<ArticleCounts> counted) {
        return counted.flatMapToPair(counts -> CellTallies.of(counts, Counted.year(counts)).entrySet().stream()
                        .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                        .iterator())
                .reduceByKey(CountTally::plus)
                .collectAsMap();
    }
}
