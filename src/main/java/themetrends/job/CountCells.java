package themetrends.job;

import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.CellKey;
import themetrends.measure.CellTallies;
import themetrends.measure.CellTallySums;
import themetrends.measure.CountTally;

/**
 * Stage 6: sums of mentions and text sizes, and how they are spread over articles. What crosses the network is a key, a few
 * integers, and two more for each different pair of mentions and tokens.
 */
final class CountCells {
    private CountCells() {}

    static Map<CellKey, CountTally> tallies(JavaRDD<ArticleCounts> withReprints) {
        return withReprints
                .mapPartitionsToPair(part -> {
                    CellTallySums sums = new CellTallySums();
                    part.forEachRemaining(counts -> sums.add(CellTallies.of(counts, Counted.year(counts))));
                    return sums.tallies()
                            .map(cell -> new Tuple2<>(cell.getKey(), cell.getValue()))
                            .iterator();
                })
                .reduceByKey(CountTally::plus)
                .collectAsMap();
    }
}
