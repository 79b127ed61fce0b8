package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Findings;
import themetrends.measure.Repeated;
import themetrends.measure.TextSize;

/** Sums over the corpus, for the summary. The first action of the job: it makes Spark read and count everything. */
final class Totals {
    private Totals() {}

    static Findings.Totals of(JavaRDD<SourceOutcome> outcomes, Plan plan) {
        Plan travelling = plan.withoutSources();
        // A large source has a row for each of its pieces, so rows are not counted.
        Findings.Totals read = new Findings.Totals(plan.sources().size(), 0, 0, 0, 0, TextSize.NONE, 0, Repeated.NONE);
        return plus(read, outcomes.map(outcome -> of(outcome, travelling)).treeReduce(Totals::plus));
    }

    private static Findings.Totals of(SourceOutcome outcome, Plan plan) {
        Findings.Totals sum = new Findings.Totals(0, 0, 0, 0, 0, TextSize.NONE, 0, Repeated.NONE);
        for (ArticleCounts article : outcome.articles()) {
            sum = plus(sum, of(article, plan));
        }
        return sum;
    }

    private static Findings.Totals of(ArticleCounts article, Plan plan) {
        if (article.article().dating() == null) {
            return new Findings.Totals(0, 1, 0, 1, 0, TextSize.NONE, 0, Repeated.NONE);
        }
        if (!Counted.isAskedFor(article.article(), plan)) {
            return new Findings.Totals(0, 1, 0, 0, 0, TextSize.NONE, 0, Repeated.NONE);
        }
        if (article.copyOf().isEmpty()) {
            Repeated repeated = article.repeated().sums();
            return new Findings.Totals(0, 1, 1, 0, 0, article.size(), article.mentions(), repeated);
        }
        Repeated whole = article.asRepeated().repeated().sums();
        return new Findings.Totals(0, 1, 0, 0, 1, TextSize.NONE, 0, whole);
    }

    private static Findings.Totals plus(Findings.Totals a, Findings.Totals b) {
        return new Findings.Totals(
                a.sources() + b.sources(),
                a.articles() + b.articles(),
                a.counted() + b.counted(),
                a.undated() + b.undated(),
                a.reprints() + b.reprints(),
                a.size().plus(b.size()),
                a.mentions() + b.mentions(),
                a.repeated().plus(b.repeated()));
    }
}
