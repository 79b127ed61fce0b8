package themetrends.job;

import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.measure.ArticleCounts;

/** The articles that enter the counts: dated, of a kind and year that the plan asks for, and no reprints. */
final class Counted {
    private Counted() {}

    static boolean isCounted(ArticleCounts counts, Plan plan) {
        return counts.copyOf().isEmpty() && isAskedFor(counts.article(), plan);
    }

    /** Whether an article enters the counts, unless it repeats another. */
    static boolean isAskedFor(ArticleHead article, Plan plan) {
        return article.dating() != null
                && article.kind() != Kind.UNRELATED
                && plan.kinds().contains(article.kind())
                && (plan.years().isEmpty()
                        || plan.years().contains(article.dating().year()));
    }

    /** The year of a counted article. */
    static int year(ArticleCounts counted) {
        return counted.article().year().orElseThrow();
    }
}
