package themetrends.job;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Vocabulary;

/**
 * What was counted in sources that follow one another.
 *
 * @param vocabulary numbers the words of all their articles
 * @param outcomes what became of each source
 */
record Batch(Vocabulary vocabulary, List<SourceOutcome> outcomes) implements Serializable {
    /** The articles that enter the counts. */
    Stream<ArticleCounts> counted(Plan plan) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.articles().stream())
                .filter(counts -> Counted.isCounted(counts, plan));
    }
}
