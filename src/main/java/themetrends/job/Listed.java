package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.RepairRow;
import themetrends.measure.ArticleCounts;
import themetrends.measure.TextSize;

/** Stage 9: what became of every source and article, in the order of the sources. */
final class Listed {
    private Listed() {}

    /** One row is one repair, source by source; read some partitions at once, never as a whole. */
    static Iterable<RepairRow> repairs(JavaRDD<SourceOutcome> outcomes) {
        JavaRDD<RepairRow> rows = outcomes.flatMap(outcome -> outcome.repairs().iterator());
        return () -> RowsAhead.of(rows);
    }

    /** One row is one article, counted or not; read some partitions at once, never as a whole. */
    static Iterable<DocumentRow> documents(JavaRDD<SourceOutcome> outcomes, Broadcast<Plan> plan) {
        JavaRDD<DocumentRow> rows = outcomes.flatMap(outcome -> outcome.articles().stream()
                .map(counts -> row(counts, plan.value()))
                .iterator());
        return () -> RowsAhead.of(rows);
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
