package themetrends.job;

import java.io.Serializable;
import themetrends.measure.ArticleCounts;
import themetrends.measure.AuditCounts;
import themetrends.measure.PhraseRanks;
import themetrends.measure.SharedSentences;

/**
 * Of stage 5: how the occurrences of each phrase lie, counted or not: among the tokens, and in one sentence with others.
 *
 * @param audit occurrences, by how they lie among the tokens
 * @param shared sentences, by the phrases they mention
 */
record CountMatches(AuditCounts audit, SharedSentences shared) implements Serializable {

    CountMatches() {
        this(new AuditCounts(), new SharedSentences());
    }

    /** Adds an article. */
    void add(ArticleCounts counts, PhraseRanks ranks) {
        int year = Counted.year(counts);
        audit.add(counts, year);
        shared.add(counts, year, ranks);
    }

    /** Adds all that another has. */
    void add(CountMatches other) {
        audit.add(other.audit);
        shared.add(other.shared);
    }
}
