package themetrends.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Article of each sentence, by its Han characters. */
    private final Map<String, String> seen = new HashMap<>();
    /** The sentences that can have near-copies. */
    private final List<LongSentence> longOnes = new ArrayList<>();

    private final Map<Long, List<Integer>> byPair = new HashMap<>();

    private record LongSentence(String article, int pairs) {}

    /** Sentences with fewer than {@code exactLength} Han characters are never copies. */
    SentenceCopies(int exactLength) {
        this.exactLength = exactLength;
    }

    /** The article that has had the sentence before; empty, and remembered from now on, where none has. */
    Optional<String> earlier(HanText sentence, String article) {
        if (sentence.length() < exactLength) {
            return Optional.empty();
        }
        String same = seen.get(sentence.string());
        if (same != null) {
            return Optional.of(same);
        }
        boolean isLong = sentence.length() >= NEAR_LENGTH;
        Set<Long> pairs = isLong ? pairs(sentence) : Set.of();
        Optional<String> near = near(pairs);
        if (near.isEmpty()) {
            seen.put(sentence.string(), article);
            remember(pairs, article);
        }
        return near;
    }

    private Optional<String> near(Set<Long> pairs) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long pair : pairs) {
            for (int earlier : byPair.getOrDefault(pair, List.of())) {
                shared.merge(earlier, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> isNear(
                        entry.getValue(),
                        pairs.size(),
                        longOnes.get(entry.getKey()).pairs()))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .map(number -> longOnes.get(number).article());
    }

    private static boolean isNear(int shared, int one, int other) {
        return shared >= NEAR * (one + other - shared);
    }

    private void remember(Set<Long> pairs, String article) {
        int number = longOnes.size();
        if (!pairs.isEmpty()) {
            longOnes.add(new LongSentence(article, pairs.size()));
            pairs.forEach(pair ->
                    byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(number));
        }
    }

    private static Set<Long> pairs(HanText sentence) {
        Set<Long> pairs = new HashSet<>();
        for (long pair : sentence.runs(2)) {
            pairs.add(pair);
        }
        return pairs;
    }
}
