package themetrends.job;

import java.util.List;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Findings;
import themetrends.measure.Repeated;
import themetrends.measure.TextSize;

/** What sources and articles add to the sums over the corpus, for the summary. */
final class Totals {
    private Totals() {}

    /** The sources themselves. A large one has a row for each of its pieces, so rows are not counted. */
    static Findings.Totals of(List<SourceFile> sources) {
        return new Findings.Totals(sources.size(), 0, 0, 0, 0, TextSize.NONE, 0, Repeated.NONE);
    }

    static Findings.Totals of(SourceOutcome outcome, Plan plan) {
        Findings.Totals sum = Findings.Totals.NONE;
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

    static Findings.Totals plus(Findings.Totals a, Findings.Totals b) {
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
