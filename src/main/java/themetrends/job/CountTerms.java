package themetrends.job;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.TermCount;
import themetrends.measure.YearTerms;

/**
 * Stage 8: the words that can be the most characteristic of a year. Weights need doubles, which are for the driver; here
 * only integers decide: among words of the same year and document frequency, the more frequent has the greater weight.
 */
final class CountTerms {
    private CountTerms() {}

    /** The most frequent words for each year and document frequency. */
    static List<TermCount> candidates(JavaRDD<ArticleCounts> counted) {
        return counted.flatMapToPair(counts -> counts.words().entrySet().stream()
                        .map(word -> new Tuple2<>(word.getKey(), inYear(Counted.year(counts), word.getValue())))
                        .iterator())
                .reduceByKey(CountTerms::plus)
                .flatMapToPair(term -> term._2().entrySet().stream()
                        .map(year -> count(
                                year.getKey(),
                                term._1(),
                                year.getValue(),
                                term._2().size()))
                        .map(count -> new Tuple2<>(new YearAndDf(count.year(), count.df()), count))
                        .iterator())
                .aggregateByKey(new TopCounts(), TopCounts::add, TopCounts::merge)
                .values()
                .flatMap(top -> top.counts.iterator())
                .collect();
    }

    private static TermCount count(int year, String term, long mentions, long df) {
        return new TermCount(year, term, mentions, df);
    }

    private static Map<Integer, Long> inYear(int year, long count) {
        Map<Integer, Long> one = new TreeMap<>();
        one.put(year, count);
        return one;
    }

    private static Map<Integer, Long> plus(Map<Integer, Long> a, Map<Integer, Long> b) {
        Map<Integer, Long> sum = new TreeMap<>(a);
        b.forEach((year, count) -> sum.merge(year, count, Long::sum));
        return sum;
    }

    private record YearAndDf(int year, long df) implements Serializable {}

    /** The most frequent of the words it was given. */
    private static final class TopCounts implements Serializable {
        private static final long serialVersionUID = 1;
        private final TreeSet<TermCount> counts = new TreeSet<>();

        TopCounts add(TermCount count) {
            counts.add(count);
            if (counts.size() > YearTerms.TOP) {
                counts.pollLast();
            }
            return this;
        }

        TopCounts merge(TopCounts other) {
            other.counts.forEach(this::add);
            return this;
        }
    }
}
