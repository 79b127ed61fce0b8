package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Evidence;
import themetrends.measure.Occurrence;

/** Stage 11: the sentence behind every mention. One row is one counted mention, cell by cell. */
final class ListEvidence {
    private ListEvidence() {}

    /** Sorted on the executors and read partition by partition, never as a whole. */
    static Iterable<Evidence> sorted(JavaRDD<ArticleCounts> counted) {
        JavaRDD<Evidence> sorted = counted.flatMap(counts -> counts.occurrences().stream()
                        .filter(Occurrence::counted)
                        .map(occurrence -> occurrence.evidence(counts.article(), Counted.year(counts)))
                        .iterator())
                .sortBy(row -> row, true, counted.getNumPartitions());
        return sorted::toLocalIterator;
    }
}
