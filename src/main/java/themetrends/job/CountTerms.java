package themetrends.job;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import themetrends.measure.CandidateList;
import themetrends.measure.ContentWords;
import themetrends.measure.Keyness;
import themetrends.measure.TermCount;
import themetrends.measure.TermSums;
import themetrends.measure.TermTally;
import themetrends.measure.WordCounts;
import themetrends.measure.YearTerms;

/**
 * Stage 6: counts of words, and those that can be the most characteristic of a year. TF-IDF needs no double here: among words
 * of the same year and document frequency, the more frequent has the greater weight. The z of log-odds is the same
 * everywhere, as it is computed from integers by one strict formula.
 */
final class CountTerms {
    private CountTerms() {}

    /** Counts of every word, and of the text itself. */
    static JavaPairRDD<String, TermTally> words(JavaRDD<Batch> batches, Broadcast<Plan> plan) {
        return summed(Exchange.byPart(batches, (batch, parts) -> {
            WordCounts counts = new WordCounts(batch.vocabulary());
            batch.counted(plan.value())
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

    /** All that is asked of the words, in one go over them. */
    static Overview overview(JavaPairRDD<String, TermTally> words, Keyness keyness) {
        return words.treeAggregate(
                new Overview(), (overview, word) -> overview.plus(word._1(), word._2(), keyness), Overview::plus);
    }

    /** What is asked of all words together. */
    static final class Overview implements Serializable {
        private static final long serialVersionUID = 1;
        private final HashMap<Group, Top> tops = new HashMap<>();
        private final HashMap<String, Long> frequent = new HashMap<>();
        private @Nullable TermTally text;

        private Overview plus(String word, TermTally tally, Keyness keyness) {
            if (word.equals(WordCounts.TEXT)) {
                text = tally;
            } else if (tally.articles() >= CandidateList.FEWEST_ARTICLES) {
                frequent.put(word, tally.mentions());
            }
            if (ContentWords.isTerm(word)) {
                counts(word, tally.byYear()).forEach(count -> {
                    top(new Group(count.year(), count.df())).add(new Scored(count.mentions(), count));
                    keyness.odds(count)
                            .ifPresent(
                                    odds -> top(new Group(count.year(), BY_Z)).add(new Scored(odds.z(), count)));
                });
            }
            return this;
        }

        private Overview plus(Overview other) {
            other.tops.forEach((group, top) -> top(group).merge(top));
            frequent.putAll(other.frequent);
            text = text == null ? other.text : text;
            return this;
        }

        private Top top(Group group) {
            return tops.computeIfAbsent(group, any -> new Top());
        }

        /** The most frequent words for each year and document frequency, and those with the greatest z for each year. */
        List<TermCount> characteristic() {
            Set<TermCount> terms = new HashSet<>();
            tops.values().forEach(top -> top.best.forEach(scored -> terms.add(scored.count())));
            return List.copyOf(terms);
        }

        /** Mentions of each word that is in enough articles to be a candidate. */
        Map<String, Long> frequent() {
            return frequent;
        }

        /** The text itself; empty where no article is counted. */
        Optional<TermTally> text() {
            return Optional.ofNullable(text);
        }
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

        void merge(Top other) {
            other.best.forEach(this::add);
        }
    }
}
