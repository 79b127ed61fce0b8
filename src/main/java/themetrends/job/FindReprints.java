package themetrends.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import themetrends.corpus.Article;
import themetrends.corpus.Meetings;
import themetrends.corpus.Sketch;

/**
 * Which article repeats which as a whole. Reprints meet by the hashes of their sketches, so that the work grows with the
 * corpus and not with its square: first only hashes meet, then the sketches of the few articles that share one. No machine
 * holds all reprints.
 */
final class FindReprints {
    /** Sketches kept of those that share a band; the band of a form letter would else hold all of them. */
    private static final int KEPT = 8;

    private FindReprints() {}

    /**
     * A reprint.
     *
     * @param article its id
     * @param first id of the article that it repeats
     * @param partition where it lies
     */
    record Reprint(String article, String first, int partition) implements Serializable {
        Reprint of(String other) {
            return new Reprint(article, other, partition);
        }
    }

    /** An article that shares bands with others. */
    private record Likeness(Sketch sketch, int partition) implements Serializable {
        Reprint of(Sketch first) {
            return new Reprint(sketch.article(), first.article(), partition);
        }
    }

    /** The reprints, each in the partition of its article. */
    static JavaRDD<Reprint> of(JavaRDD<Article> articles) {
        int partitions = articles.getNumPartitions();
        JavaRDD<Meetings> bands = articles.mapPartitions(
                part -> List.of(Meetings.of(part, TaskContext.getPartitionId())).iterator());
        JavaRDD<long[]> met = Exchange.byPart(bands, Meetings::blocks)
                .mapPartitionsToPair(part -> Meetings.met(part).entrySet().stream()
                        .map(places -> new Tuple2<>(places.getKey(), places.getValue()))
                        .iterator())
                .partitionBy(new HashPartitioner(partitions))
                .values();
        JavaPairRDD<Long, Likeness> likenesses =
                articles.zipPartitions(met, FindReprints::likenesses).mapToPair(likeness -> likeness);
        return roots(firsts(likenesses))
                .mapToPair(reprint -> new Tuple2<>(reprint.partition(), reprint))
                .partitionBy(new HashPartitioner(partitions))
                .values();
    }

    /** The articles of a partition that share bands with others, once for each band. */
    private static Iterator<Tuple2<Long, Likeness>> likenesses(Iterator<Article> articles, Iterator<long[]> met) {
        Map<Integer, long[]> bands = Meetings.byArticle(met);
        if (bands.isEmpty()) {
            return List.<Tuple2<Long, Likeness>>of().iterator();
        }
        int partition = TaskContext.getPartitionId();
        int[] number = {0};
        Stream<Article> all =
                Stream.iterate(articles, Iterator::hasNext, same -> same).map(Iterator::next);
        return all.flatMap(article -> {
                    long[] shared = bands.getOrDefault(number[0]++, new long[0]);
                    return shared.length == 0 ? Stream.empty() : likenesses(article, partition, shared);
                })
                .iterator();
    }

    private static Stream<Tuple2<Long, Likeness>> likenesses(Article article, int partition, long[] bands) {
        Likeness likeness = new Likeness(Sketch.of(article).orElseThrow(), partition);
        return LongStream.of(bands).mapToObj(band -> new Tuple2<>(band, likeness));
    }

    /** For each reprint the first of all that it meets and repeats. */
    private static JavaRDD<Reprint> firsts(JavaPairRDD<Long, Likeness> likenesses) {
        return likenesses
                .groupByKey()
                .flatMapToPair(band -> pairs(band._2()).iterator())
                .reduceByKey((a, b) -> a._2().compareTo(b._2()) <= 0 ? a : b)
                .values()
                .map(pair -> pair._1().of(pair._2()));
    }

    /** For each article of a band the first that it reprints, if there is one. */
    private static List<Tuple2<String, Tuple2<Likeness, Sketch>>> pairs(Iterable<Likeness> band) {
        List<Likeness> sorted = new ArrayList<>();
        band.forEach(sorted::add);
        sorted.sort((a, b) -> a.sketch().compareTo(b.sketch()));
        List<Sketch> kept = new ArrayList<>();
        List<Tuple2<String, Tuple2<Likeness, Sketch>>> pairs = new ArrayList<>();
        for (Likeness one : sorted) {
            Optional<Sketch> first =
                    kept.stream().filter(one.sketch()::isReprintOf).findFirst();
            first.ifPresent(earlier -> pairs.add(new Tuple2<>(one.sketch().article(), new Tuple2<>(one, earlier))));
            if (first.isEmpty() && kept.size() < KEPT) {
                kept.add(one.sketch());
            }
        }
        return pairs;
    }

    /** A reprint of a reprint repeats the first of all: with each step, every chain has half its length. */
    private static JavaRDD<Reprint> roots(JavaRDD<Reprint> firsts) {
        JavaRDD<Reprint> reprints = firsts.persist(StorageLevel.MEMORY_AND_DISK());
        while (true) {
            JavaPairRDD<String, Reprint> byFirst =
                    reprints.mapToPair(reprint -> new Tuple2<>(reprint.first(), reprint));
            JavaPairRDD<String, Reprint> byArticle =
                    reprints.mapToPair(reprint -> new Tuple2<>(reprint.article(), reprint));
            if (byFirst.join(byArticle).count() == 0) {
                return reprints;
            }
            reprints = byFirst.leftOuterJoin(byArticle)
                    .values()
                    .map(both ->
                            both._2().isPresent() ? both._1().of(both._2().get().first()) : both._1())
                    .persist(StorageLevel.MEMORY_AND_DISK());
        }
    }
}
