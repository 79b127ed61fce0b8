package themetrends.job;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import themetrends.measure.ArticleCounts;
import themetrends.measure.AuditKey;
import themetrends.measure.PairKey;

/**
 * Of stage 5: how the occurrences of each phrase lie, counted or not: among the tokens, and in one sentence with others.
 *
 * @param audit occurrences, by how they lie among the tokens
 * @param pairs sentences, by the phrases they mention
 */
record CountMatches(Map<AuditKey, Long> audit, Map<PairKey, Long> pairs) implements Serializable {

    CountMatches() {
        this(new HashMap<>(), new HashMap<>());
    }

    /** Adds an article. */
    void add(ArticleCounts counts) {
        int year = Counted.year(counts);
        counts.occurrences().forEach(one -> audit.merge(AuditKey.of(one, year), 1L, Long::sum));
        PairKey.counts(counts, year).forEach((key, count) -> pairs.merge(key, count, Long::sum));
    }

    /** Adds all that another has. */
    void add(CountMatches other) {
        other.audit.forEach((key, count) -> audit.merge(key, count, Long::sum));
        other.pairs.forEach((key, count) -> pairs.merge(key, count, Long::sum));
    }
}
