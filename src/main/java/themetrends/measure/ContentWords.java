package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The content words of an article in reading order, written compactly, since every word of a corpus is held like this.
 *
 * @param text the words, each followed by the control character 1 if the next is its neighbour, 2 if anything stands
 *     between, 3 at the end of a sentence
 */
public record ContentWords(String text) implements Serializable {
    static final ContentWords NONE = new ContentWords("");

    private static final char NEIGHBOUR = '\u0001';
    private static final char GAP = '\u0002';
    private static final char SENTENCE = '\u0003';

    /** Neighbours as one string, which is a key in counts. */
    public static String key(List<String> words) {
        return String.join(String.valueOf(NEIGHBOUR), words);
    }

    /** The words of a key. */
    public static List<String> words(String key) {
        return List.of(key.split(String.valueOf(NEIGHBOUR)));
    }

    /** Whether a key stands for something by itself: a single character is a part of many words. */
    public static boolean isTerm(String key) {
        return key.codePointCount(0, key.length()) > 1;
    }

    /** Told of words that stand side by side. */
    @FunctionalInterface
    public interface Runs {
        /**
         * A run of neighbours.
         *
         * @param sentence number of the sentence, from 1
         * @param words its words, at least one
         */
        void run(int sentence, List<String> words);
    }

    /** All words with their counts. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        runs((sentence, words) -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** Tells every run of neighbours, in reading order; its list is valid only during the call. */
    public void runs(Runs runs) {
        List<String> run = new ArrayList<>();
        int sentence = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? SENTENCE : text.charAt(i);
            if (c > SENTENCE) {
                continue;
            }
            if (i > start) {
                run.add(text.substring(start, i));
            }
            start = i + 1;
            if (c != NEIGHBOUR && !run.isEmpty()) {
                runs.run(sentence, run);
                run.clear();
            }
            sentence += c == SENTENCE ? 1 : 0;
        }
    }

    /** Takes the words of an article one by one. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int sentence = 1;
        private int end;

        /**
         * Adds a word.
         *
         * @param inSentence number of its sentence, never less than the one before
         * @param word the word
         * @param from where it starts in its sentence
         */
        void add(int inSentence, String word, int from) {
            if (sentence < inSentence) {
                text.append(String.valueOf(SENTENCE).repeat(inSentence - sentence));
                sentence = inSentence;
            } else if (text.length() > 0) {
                text.append(end == from ? NEIGHBOUR : GAP);
            }
            text.append(word);
            end = from + word.length();
        }

        ContentWords words() {
            return new ContentWords(text.toString());
        }
    }
}
