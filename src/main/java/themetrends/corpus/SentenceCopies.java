package themetrends.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers sentences and recognises those that come a second time, also with another punctuation or a changed word.
 *
 * <p>Short sentences are left out: slogans and "he said" recur in earnest. A near-copy must be long and share three
 * quarters of its pairs of characters with the earlier sentence (Jaccard index); sentences built alike that speak of
 * different things share far less.
 */
final class SentenceCopies {
    private static final int NEAR_LENGTH = 25;
    private static final double NEAR = 0.75;

    private final int exactLength;
    private final Set<String> seen = new HashSet<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Long, List<Integer>> byPair = new HashMap<>();

    /** Sentences with fewer than {@code exactLength} Han characters are never copies. */
    SentenceCopies(int exactLength) {
        this.exactLength = exactLength;
    }

    /** Whether the sentence has come before; remembers it if not. */
    boolean isCopy(HanText sentence) {
        if (sentence.length() < exactLength) {
            return false;
        }
        if (seen.contains(sentence.string())) {
            return true;
        }
        Set<Long> pairs = pairs(sentence);
        if (sentence.length() >= NEAR_LENGTH && hasNear(pairs)) {
            return true;
        }
        seen.add(sentence.string());
        if (sentence.length() >= NEAR_LENGTH) {
            remember(pairs);
        }
        return false;
    }

    private boolean hasNear(Set<Long> pairs) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long pair : pairs) {
            for (int earlier : byPair.getOrDefault(pair, List.of())) {
                shared.merge(earlier, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() >= NEAR * (pairs.size() + sizes.get(entry.getKey()) - entry.getValue()));
    }

    private void remember(Set<Long> pairs) {
        int number = sizes.size();
        sizes.add(pairs.size());
        pairs.forEach(
                pair -> byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(number));
    }

    private static Set<Long> pairs(HanText sentence) {
        Set<Long> pairs = new HashSet<>();
        for (long pair : sentence.runs(2)) {
            pairs.add(pair);
        }
        return pairs;
    }
}
