package themetrends.job;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.ContentWords;
import themetrends.measure.TermCount;
import themetrends.measure.TermTally;
import themetrends.measure.YearTerms;

/**
 * Stage 8: counts of words, and those that can be the most characteristic of a year. Weights need doubles, which are for the driver; here
 * only integers decide: among words of the same year and document frequency, the more frequent has the greater weight.
 */
final class CountTerms {
    private CountTerms() {}

    /** Stands for the text itself: each of its tokens is a mention. */
    static final String TEXT = "";

    /** Counts of every word, and of the text itself. */
    static JavaPairRDD<String, TermTally> words(JavaRDD<ArticleCounts> counted) {
        return counted.filter(counts -> counts.size().tokens() > 0)
                .flatMapToPair(counts -> tallies(counts).iterator())
                .reduceByKey(TermTally::plus);
    }

    private static Stream<Tuple2<String, TermTally>> tallies(ArticleCounts counts) {
        return Stream.concat(
                Stream.of(new Tuple2<>(TEXT, Counted.tally(counts, counts.size().tokens()))),
                counts.words().counts().entrySet().stream()
                        .map(word -> new Tuple2<>(word.getKey(), Counted.tally(counts, word.getValue()))));
    }

    /** The most frequent words for each year and document frequency. */
    static List<TermCount> characteristic(JavaPairRDD<String, TermTally> words) {
        return words.filter(word -> ContentWords.isTerm(word._1()))
                .flatMapToPair(word -> counts(word._1(), word._2().byYear())
                        .map(count -> new Tuple2<>(new YearAndDf(count.year(), count.df()), count))
                        .iterator())
                .aggregateByKey(new TopCounts(), TopCounts::add, TopCounts::merge)
                .values()
                .flatMap(top -> top.counts.iterator())
                .collect();
    }

    private static Stream<TermCount> counts(String term, Map<Integer, Long> byYear) {
        return byYear.entrySet().stream()
                .map(year -> new TermCount(year.getKey(), term, year.getValue(), byYear.size()));
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
