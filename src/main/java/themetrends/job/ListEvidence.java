package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Evidence;
import themetrends.measure.Occurrence;
import themetrends.measure.OrderedRows;

/** Stage 10: the sentence behind every mention. One row is one counted mention, cell by cell. */
final class ListEvidence {
    private ListEvidence() {}

    /** Sorted on the executors, where they stay. */
    static OrderedRows<Evidence> sorted(JavaRDD<ArticleCounts> counted) {
        JavaRDD<Evidence> sorted = counted.flatMap(counts -> counts.occurrences().stream()
                        .filter(Occurrence::counted)
                        .map(occurrence ->
                                new EvidenceLine(occurrence.evidence(counts.article(), Counted.year(counts))))
                        .iterator())
                .sortBy(line -> line, true, counted.getNumPartitions())
                .map(EvidenceLine::row);
        return new RowsOnSpark<>(sorted);
    }
}
