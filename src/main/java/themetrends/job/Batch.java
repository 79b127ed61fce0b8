package themetrends.job;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.util.KnownSizeEstimation;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Vocabulary;

/**
 * What was counted in sources that follow one another.
 *
 * @param vocabulary numbers the words of all their articles
 * @param outcomes what became of each source
 */
record Batch(Vocabulary vocabulary, List<SourceOutcome> outcomes) implements Serializable, KnownSizeEstimation {
    private static final long WORD = 100;
    private static final long OUTCOME = 200;
    private static final long REPAIR = 300;
    private static final long ARTICLE = 800;
    private static final long OCCURRENCE = 400;

    /** About how many bytes it takes, for Spark, which would else visit every object in it. */
    @Override
    public long estimatedSize() {
        return vocabulary.size() * WORD
                + outcomes.stream().mapToLong(Batch::size).sum();
    }

    private static long size(SourceOutcome outcome) {
        long articles = outcome.articles().stream()
                .mapToLong(counts -> ARTICLE
                        + counts.words().length() * (long) Integer.BYTES
                        + counts.occurrences().size() * OCCURRENCE)
                .sum();
        return OUTCOME + outcome.repairs().size() * REPAIR + articles;
    }

    /** The articles that enter the counts. */
    Stream<ArticleCounts> counted(Plan plan) {
        return articles().filter(counts -> Counted.isCounted(counts, plan));
    }

    /** The same, and those that repeat another. */
    Stream<ArticleCounts> askedFor(Plan plan) {
        return articles().filter(counts -> Counted.isAskedFor(counts.article(), plan));
    }

    private Stream<ArticleCounts> articles() {
        return outcomes.stream().flatMap(outcome -> outcome.articles().stream());
    }
}
