package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Findings;
import themetrends.measure.Occurrence;

/** Sums over the corpus, for the summary. The first action of the job: it makes Spark read and count everything. */
final class Totals {
    private Totals() {}

    static Findings.Totals of(JavaRDD<SourceOutcome> outcomes, Plan plan) {
        Plan travelling = plan.withoutSources();
        return outcomes.map(outcome -> of(outcome, travelling)).treeReduce(Totals::plus);
    }

    private static Findings.Totals of(SourceOutcome outcome, Plan plan) {
        long counted = 0;
        long undated = 0;
        long tokens = 0;
        long hanChars = 0;
        long mentions = 0;
        for (ArticleCounts article : outcome.articles()) {
            if (article.article().dating() == null) {
                undated++;
            }
            if (Counted.isCounted(article.article(), plan)) {
                counted++;
                tokens += article.size().tokens();
                hanChars += article.size().hanChars();
                mentions += article.occurrences().stream()
                        .filter(Occurrence::counted)
                        .count();
            }
        }
        return new Findings.Totals(1, outcome.articles().size(), counted, undated, tokens, hanChars, mentions);
    }

    private static Findings.Totals plus(Findings.Totals a, Findings.Totals b) {
        return new Findings.Totals(
                a.sources() + b.sources(),
                a.articles() + b.articles(),
                a.counted() + b.counted(),
                a.undated() + b.undated(),
                a.tokens() + b.tokens(),
                a.hanChars() + b.hanChars(),
                a.mentions() + b.mentions());
    }
}
