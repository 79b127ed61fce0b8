package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import themetrends.text.LongNumbers;

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
    /** Sentences by the hashes of their Han characters, and the article of each. */
    private final LongNumbers seen = new LongNumbers();

    private final List<String> articles = new ArrayList<>();
    /** For each key the sentences that have it, in their order: most keys have one. */
    private final LongNumbers keys = new LongNumbers();

    private final List<Met> byKey = new ArrayList<>();

    /** A sentence that can have near-copies. Few meet another, so that its pairs are only made when it does. */
    private static final class LongSentence {
        private final String article;
        private final HanText han;
        private int @Nullable [] pairs;

        LongSentence(String article, HanText han) {
            this.article = article;
            this.han = han;
        }

        private int[] pairs() {
            int[] made = pairs == null ? han.pairs() : pairs;
            pairs = made;
            return made;
        }

        boolean isNear(LongSentence other) {
            int[] mine = pairs();
            int[] others = other.pairs();
            if (!isNear(Math.min(mine.length, others.length), mine.length + others.length)) {
                return false;
            }
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < mine.length && j < others.length) {
                int order = Integer.compare(mine[i], others[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return isNear(shared, mine.length + others.length);
        }

        private static boolean isNear(int shared, int both) {
            return shared >= NEAR * (both - shared);
        }
    }

    /** A sentence, behind others that have the same key. */
    private record Met(LongSentence sentence, @Nullable Met before, int count) {
        /** The first of them that is near. */
        Optional<LongSentence> near(LongSentence one) {
            Optional<LongSentence> earlier = before == null ? Optional.empty() : before.near(one);
            return earlier.isPresent() || !one.isNear(sentence) ? earlier : Optional.of(sentence);
        }

        Met and(LongSentence one) {
            return count < KEPT ? new Met(one, this, count + 1) : this;
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
        long hash = sentence.hash();
        int same = seen.find(hash);
        if (same >= 0) {
            return Optional.of(articles.get(same));
        }
        Optional<String> near = sentence.length() < NEAR_LENGTH ? Optional.empty() : near(sentence, article);
        if (near.isEmpty()) {
            seen.add(hash);
            articles.add(article);
        }
        return near;
    }

    private Optional<String> near(HanText sentence, String article) {
        LongSentence one = new LongSentence(article, sentence);
        long[] runs = sentence.smallestRuns(RUN, KEYS);
        for (long run : runs) {
            int key = keys.find(run);
            Optional<LongSentence> near =
                    key < 0 ? Optional.empty() : byKey.get(key).near(one);
            if (near.isPresent()) {
                return near.map(other -> other.article);
            }
        }
        for (long run : runs) {
            int key = keys.add(run);
            if (key == byKey.size()) {
                byKey.add(new Met(one, null, 1));
            } else {
                byKey.set(key, byKey.get(key).and(one));
            }
        }
        return Optional.empty();
    }
}
