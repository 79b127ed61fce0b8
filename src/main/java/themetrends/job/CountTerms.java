package themetrends.job;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.measure.ContentWords;
import themetrends.measure.Keyness;
import themetrends.measure.TermCount;
import themetrends.measure.TermSums;
import themetrends.measure.TermTally;
import themetrends.measure.WordCounts;
import themetrends.measure.YearTerms;

/**
 * Stage 8: counts of words, and those that can be the most characteristic of a year. TF-IDF needs no double here: among words
 * of the same year and document frequency, the more frequent has the greater weight. The z of log-odds is the same
 * everywhere, as it is computed from integers by one strict formula.
 */
final class CountTerms {
    private CountTerms() {}

    /** Counts of every word, and of the text itself. */
    static JavaPairRDD<String, TermTally> words(JavaRDD<Batch> batches, Plan plan) {
        Plan travelling = plan.withoutSources();
        return summed(Exchange.byPart(batches, (batch, parts) -> {
            WordCounts counts = new WordCounts(batch.vocabulary());
            batch.counted(travelling)
                    .forEach(one -> counts.add(
                            one.words(), Counted.year(one), one.article().kind(), (int)
                                    one.size().tokens()));
            return counts.blocks(parts);
        }));
    }

    /** Adds up blocks of terms, those of each partition by themselves. */
    static JavaPairRDD<String, TermTally> summed(JavaRDD<byte[]> blocks) {
        return blocks.mapPartitionsToPair(part -> {
            TermSums sums = new TermSums();
            part.forEachRemaining(sums::add);
            return sums.tallies().entrySet().stream()
                    .map(term -> new Tuple2<>(term.getKey(), term.getValue()))
                    .iterator();
        });
    }

    /** The most frequent words for each year and document frequency, and those with the greatest z for each year. */
    static List<TermCount> characteristic(JavaPairRDD<String, TermTally> words, Keyness keyness) {
        return List.copyOf(new TreeSet<>(words.mapPartitionsToPair(part -> tops(part, keyness))
                .reduceByKey(Top::merge)
                .values()
                .flatMap(top -> top.best.stream().map(Scored::count).iterator())
                .collect()));
    }

    private static Iterator<Tuple2<Group, Top>> tops(Iterator<Tuple2<String, TermTally>> words, Keyness keyness) {
        Map<Group, Top> tops = new HashMap<>();
        words.forEachRemaining(word -> {
            if (ContentWords.isTerm(word._1())) {
                counts(word._1(), word._2().byYear()).forEach(count -> {
                    tops.computeIfAbsent(new Group(count.year(), count.df()), any -> new Top())
                            .add(new Scored(count.mentions(), count));
                    keyness.odds(count)
                            .ifPresent(odds -> tops.computeIfAbsent(new Group(count.year(), BY_Z), any -> new Top())
                                    .add(new Scored(odds.z(), count)));
                });
            }
        });
        return tops.entrySet().stream()
                .map(top -> new Tuple2<>(top.getKey(), top.getValue()))
                .iterator();
    }

    private static Stream<TermCount> counts(String term, Map<Integer, Long> byYear) {
        long all = byYear.values().stream().mapToLong(Long::longValue).sum();
        return byYear.entrySet().stream()
                .map(year -> new TermCount(year.getKey(), term, year.getValue(), byYear.size(), all));
    }

    /** Stands for a document frequency where words of all are compared, by z. */
    private static final long BY_Z = 0;

    private record Group(int year, long df) implements Serializable {}

    /** A word with what it is compared by: its z, or its mentions. */
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
    private static final class Top implements Serializable {
        private static final long serialVersionUID = 1;
        private final TreeSet<Scored> best = new TreeSet<>();

        void add(Scored one) {
            if (best.size() < YearTerms.TOP) {
                best.add(one);
            } else if (one.compareTo(best.last()) < 0) {
                best.add(one);
                best.pollLast();
            }
        }

        Top merge(Top other) {
            other.best.forEach(this::add);
            return this;
        }
    }
}
