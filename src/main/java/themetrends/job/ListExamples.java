package themetrends.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Candidate;
import themetrends.measure.ContentWords;
import themetrends.measure.Example;

/** Stage 8: where one occurrence of each candidate stands: the last of one that rises, the first of one that falls. */
final class ListExamples {
    private ListExamples() {}

    /** The examples, by the key of the candidate's words. */
    static Map<String, Example> of(
            JavaSparkContext spark, JavaRDD<Batch> batches, Broadcast<Plan> plan, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        Wanted wanted = new Wanted();
        candidates.forEach(wanted::add);
        Broadcast<Wanted> sought = spark.broadcast(wanted);
        Map<String, Example> examples = new HashMap<>();
        batches.flatMapToPair(batch -> sought.value().in(batch, plan.value()).entrySet().stream()
                        .map(found -> new Tuple2<>(found.getKey(), found.getValue()))
                        .iterator())
                .reduceByKey(Found::better)
                .collectAsMap()
                .forEach((key, found) -> examples.put(key, found.example()));
        return examples;
    }

    /** An occurrence, and whether later ones are preferred. */
    private record Found(Example example, boolean later) implements Serializable {
        Found better(Found other) {
            return example.compareTo(other.example) > 0 == later ? this : other;
        }
    }

    /** The candidates, ready to be looked up. */
    private static final class Wanted implements Serializable {
        private static final long serialVersionUID = 1;
        private final HashMap<String, Boolean> rising = new HashMap<>();
        private final HashSet<String> firstWords = new HashSet<>();
        private int longest;

        void add(Candidate candidate) {
            rising.put(ContentWords.key(candidate.words()), candidate.rising());
            firstWords.add(candidate.words().get(0));
            longest = Math.max(longest, candidate.words().size());
        }

        Map<String, Found> in(Batch batch, Plan plan) {
            Map<String, Found> found = new HashMap<>();
            batch.counted(plan).forEach(counts -> addAll(counts, found));
            return found;
        }

        private void addAll(ArticleCounts counts, Map<String, Found> found) {
            int year = Counted.year(counts);
            String article = counts.article().id();
            counts.words().runs((sentence, run) -> {
                for (int from = 0; from < run.size(); from++) {
                    if (firstWords.contains(run.get(from))) {
                        add(run.subList(from, run.size()), new Example(year, article, sentence), found);
                    }
                }
            });
        }

        private void add(List<String> run, Example place, Map<String, Found> found) {
            for (int to = 1; to <= Math.min(longest, run.size()); to++) {
                String key = ContentWords.key(run.subList(0, to));
                Boolean later = rising.get(key);
                if (later != null) {
                    found.merge(key, new Found(place, later), Found::better);
                }
            }
        }
    }
}
