package themetrends.job;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.ContentWords;
import themetrends.measure.Keyness;
import themetrends.measure.TermCount;
import themetrends.measure.TermTally;
import themetrends.measure.YearTerms;

/**
 * Stage 8: counts of words, and those that can be the most characteristic of a year. TF-IDF needs no double here: among words
 * of the same year and document frequency, the more frequent has the greater weight. The z of log-odds is the same
 * everywhere, as it is computed from integers by one strict formula.
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
                Counted.tallies(counts, Map.of(TEXT, (int) counts.size().tokens())),
                Counted.tallies(counts, counts.words().counts()));
    }

    /** The most frequent words for each year and document frequency, and those with the greatest z for each year. */
    static List<TermCount> characteristic(JavaPairRDD<String, TermTally> words, Keyness keyness) {
        JavaRDD<TermCount> counts = words.filter(word -> ContentWords.isTerm(word._1()))
                .flatMap(word -> counts(word._1(), word._2().byYear()).iterator());
        JavaPairRDD<YearAndDf, TermCount> byDf =
                counts.mapToPair(count -> new Tuple2<>(new YearAndDf(count.year(), count.df()), count));
        JavaPairRDD<Integer, Scored> byYear = counts.flatMap(count ->
                        keyness.odds(count).map(odds -> new Scored(odds.z(), count)).stream()
                                .iterator())
                .mapToPair(scored -> new Tuple2<>(scored.count().year(), scored));
        JavaRDD<TermCount> key = top(byYear).map(Scored::count);
        return List.copyOf(new TreeSet<>(top(byDf).union(key).collect()));
    }

    private static <K, T extends Comparable<T>> JavaRDD<T> top(JavaPairRDD<K, T> rows) {
        return rows.aggregateByKey(new Top<T>(), Top::add, Top::merge).values().flatMap(top -> top.best.iterator());
    }

    private static Stream<TermCount> counts(String term, Map<Integer, Long> byYear) {
        long all = byYear.values().stream().mapToLong(Long::longValue).sum();
        return byYear.entrySet().stream()
                .map(year -> new TermCount(year.getKey(), term, year.getValue(), byYear.size(), all));
    }

    private record YearAndDf(int year, long df) implements Serializable {}

    private record Scored(double z, TermCount count) implements Serializable, Comparable<Scored> {
        private static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::z)
                .reversed()
                .thenComparing(scored -> scored.count().term());

        @Override
        public int compareTo(Scored other) {
            return ORDER.compare(this, other);
        }
    }

    /** The first of what it was given. */
    private static final class Top<T extends Comparable<T>> implements Serializable {
        private static final long serialVersionUID = 1;
        private final TreeSet<T> best = new TreeSet<>();

        Top<T> add(T one) {
            best.add(one);
            if (best.size() > YearTerms.TOP) {
                best.pollLast();
            }
            return this;
        }

        Top<T> merge(Top<T> other) {
            other.best.forEach(this::add);
            return this;
        }
    }
}
