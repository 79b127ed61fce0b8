package themetrends.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers sentences and recognises those that come a second time, also with another punctuation or a changed word.
 *
 * <p>Short sentences are left out: slogans and "he said" recur in earnest. A near-copy must be long and share three
 * quarters of its pairs of characters with the earlier sentence (Jaccard index); sentences built alike that speak of
 * different things share far less. Candidates meet by the smallest hashes of their runs of four characters, so that the
 * work grows with the text and not with its square.
 */
final class SentenceCopies {
    private static final int NEAR_LENGTH = 25;
    private static final double NEAR = 0.75;
    private static final int RUN = 4;
    /** Hashes by which a sentence can be met. Of two near-copies nearly all are the same. */
    private static final int KEYS = 8;
    /** Sentences remembered for a key: those beyond share no more than a set phrase. */
    private static final int KEPT = 8;

    private final int exactLength;
    /** Article of each sentence, by its Han characters. */
    private final Map<String, String> seen = new HashMap<>();

    private final Map<Long, List<LongSentence>> byKey = new HashMap<>();

    /** A sentence that can have near-copies: its article, and its pairs of characters, sorted, each once. */
    private static final class LongSentence {
        private final String article;
        private final long[] pairs;

        LongSentence(String article, HanText sentence) {
            this.article = article;
            pairs = Arrays.stream(sentence.runs(2)).sorted().distinct().toArray();
        }

        boolean isNear(LongSentence other) {
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < pairs.length && j < other.pairs.length) {
                int order = Long.compare(pairs[i], other.pairs[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared >= NEAR * (pairs.length + other.pairs.length - shared);
        }
    }

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
        Optional<String> near = sentence.length() < NEAR_LENGTH ? Optional.empty() : near(sentence, article);
        if (near.isEmpty()) {
            seen.put(sentence.string(), article);
        }
        return near;
    }

    private Optional<String> near(HanText sentence, String article) {
        LongSentence one = new LongSentence(article, sentence);
        long[] keys = Arrays.stream(sentence.runs(RUN))
                .sorted()
                .distinct()
                .limit(KEYS)
                .toArray();
        for (long key : keys) {
            for (LongSentence other : byKey.getOrDefault(key, List.of())) {
                if (one.isNear(other)) {
                    return Optional.of(other.article);
                }
            }
        }
        for (long key : keys) {
            List<LongSentence> kept = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
            if (kept.size() < KEPT) {
                kept.add(one);
            }
        }
        return Optional.empty();
    }
}
