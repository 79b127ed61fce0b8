package themetrends.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.measure.ArticleCounts;
import themetrends.measure.TextSize;

/** Stage 10: what became of every source and article, in the order of the sources. */
final class Listed {
    private Listed() {}

    /** The sources, and parts of sources, that could not be read. */
    static List<Rejection> rejections(JavaRDD<SourceOutcome> outcomes) {
        return outcomes.flatMap(outcome -> outcome.rejections().iterator()).collect();
    }

    /** One row is one repair, source by source; read partition by partition, never as a whole. */
    static Iterable<RepairRow> repairs(JavaRDD<SourceOutcome> outcomes) {
        JavaRDD<RepairRow> rows = outcomes.flatMap(outcome -> outcome.repairs().iterator());
        return rows::toLocalIterator;
    }

    /** One row is one article, counted or not; read partition by partition, never as a whole. */
    static Iterable<DocumentRow> documents(JavaRDD<SourceOutcome> outcomes, Plan plan) {
        Plan travelling = plan.withoutSources();
        JavaRDD<DocumentRow> rows = outcomes.flatMap(outcome -> outcome.articles().stream()
                .map(counts -> row(counts, travelling))
                .iterator());
        return rows::toLocalIterator;
    }

    private static DocumentRow row(ArticleCounts counts, Plan plan) {
        TextSize size = counts.size();
        return new DocumentRow(
                counts.article(),
                size.hanChars(),
                size.tokens(),
                counts.sentences(),
                counts.copyOf(),
                counts.repeated().sentences(),
                Counted.isCounted(counts, plan));
    }
}
