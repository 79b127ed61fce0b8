package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is counted for {@code segmentation_audit.csv}. Adds up in any order. */
public final class AuditCounts implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<Integer, HashMap<String, PhraseMatches>> years = new HashMap<>();

    /** Adds an article of a year. */
    public void add(ArticleCounts article, int year) {
        Map<String, PhraseMatches> phrases = years.computeIfAbsent(year, any -> new HashMap<>());
        for (Occurrence occurrence : article.occurrences()) {
            phrases.computeIfAbsent(occurrence.phrase(), any -> new PhraseMatches())
                    .add(occurrence);
        }
    }

    /** Adds all that another has. */
    public void add(AuditCounts other) {
        other.years.forEach((year, phrases) -> {
            Map<String, PhraseMatches> sums = years.computeIfAbsent(year, any -> new HashMap<>());
            phrases.forEach((phrase, matches) -> sums.merge(phrase, matches, PhraseMatches::plus));
        });
    }

    /**
     * A row for each year and phrase, by year and in the order of the phrases.
     *
     * @param cells the cells of the same texts
     * @param phrases the tracked phrases
     */
    public List<AuditRow> rows(CellTable cells, List<Phrase> phrases) {
        List<AuditRow> rows = new ArrayList<>();
        PhraseMatches none = new PhraseMatches();
        for (int year : cells.years()) {
            Map<String, PhraseMatches> matches = years.getOrDefault(year, new HashMap<>());
            for (Phrase phrase : phrases) {
                String label = phrase.label();
                rows.add(matches.getOrDefault(label, none).row(year, label, cells.search(year, label)));
            }
        }
        return rows;
    }
}
