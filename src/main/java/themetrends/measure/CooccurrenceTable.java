package themetrends.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which phrases share sentences, from summed counts. */
public final class CooccurrenceTable {
    private CooccurrenceTable() {}

    /**
     * A row for each year and pair that shares a sentence, by year and in the order of the phrases. A pair without a row
     * never meets in that year.
     *
     * @param counts sums of {@link PairKey#counts} over all counted articles
     * @param phrases the tracked phrases
     */
    public static List<Cooccurrence> of(Map<PairKey, Long> counts, List<Phrase> phrases) {
        Ranks ranks = new Ranks(phrases);
        return counts.keySet().stream()
                .filter(key -> !key.second().equals(PairKey.ANY))
                .map(key -> row(key, counts, ranks))
                .sorted(Comparator.comparingInt(Cooccurrence::year)
                        .thenComparingInt(row -> ranks.of(row.phraseA()))
                        .thenComparingInt(row -> ranks.of(row.phraseB())))
                .toList();
    }

    private static Cooccurrence row(PairKey key, Map<PairKey, Long> counts, Ranks ranks) {
        boolean inOrder = ranks.of(key.first()) < ranks.of(key.second());
        String a = inOrder ? key.first() : key.second();
        String b = inOrder ? key.second() : key.first();
        return new Cooccurrence(
                key.year(),
                a,
                b,
                counts.getOrDefault(key, 0L),
                counts.getOrDefault(new PairKey(key.year(), a, PairKey.ANY), 0L),
                counts.getOrDefault(new PairKey(key.year(), b, PairKey.ANY), 0L),
                counts.getOrDefault(new PairKey(key.year(), PairKey.ANY, PairKey.ANY), 0L));
    }

    /** Places of labels in the phrase list. */
    private static final class Ranks {
        private final Map<String, Integer> ranks = new HashMap<>();

        Ranks(List<Phrase> phrases) {
            phrases.forEach(phrase -> ranks.put(phrase.label(), ranks.size()));
        }

        int of(String label) {
            return ranks.getOrDefault(label, Integer.MAX_VALUE);
        }
    }
}
