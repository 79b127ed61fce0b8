package themetrends.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places of labels in the phrase list, from 0. */
public final class PhraseRanks {
    private final Map<String, Integer> ranks = new HashMap<>();

    /** Of phrases whose labels differ. */
    public PhraseRanks(List<Phrase> phrases) {
        phrases.forEach(phrase -> ranks.put(phrase.label(), ranks.size()));
    }

    int size() {
        return ranks.size();
    }

    int of(String label) {
        Integer rank = ranks.get(label);
        if (rank == null) {
            throw new IllegalArgumentException(label + " is not in the phrase list");
        }
        return rank;
    }
}
