package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content words of an article in reading order, written compactly, since every word of a corpus is held like this. */
public final class ContentWords implements Serializable {
    static final ContentWords NONE = new ContentWords(new Vocabulary(), new int[0]);

    private static final long serialVersionUID = 1;
    private static final String NEIGHBOUR = "\u0001";

    private final Vocabulary vocabulary;
    /** Twice the number of each word, plus 1 if it is the neighbour of the one before; the inverse of a sentence's number. */
    private final int[] codes;

    private ContentWords(Vocabulary vocabulary, int[] codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    /** Neighbours as one string, which is a key in counts. */
    public static String key(List<String> words) {
        return String.join(NEIGHBOUR, words);
    }

    /** The words of a key. */
    public static List<String> words(String key) {
        return List.of(key.split(NEIGHBOUR));
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

    /** Told of one word after the other. */
    @FunctionalInterface
    interface Numbers {
        /**
         * A word.
         *
         * @param number its number in the vocabulary
         * @param isNeighbour whether it stands right behind the one before
         */
        void word(int number, boolean isNeighbour);
    }

    /** Numbers in memory: one for each word and each sentence. */
    public int length() {
        return codes.length;
    }

    /** All words with their counts. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        runs((sentence, words) -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** Tells every word, in reading order. */
    void each(Numbers words) {
        for (int code : codes) {
            if (code >= 0) {
                words.word(code >> 1, (code & 1) == 1);
            }
        }
    }

    /** Tells every run of neighbours, in reading order; its list is valid only during the call. */
    public void runs(Runs runs) {
        List<String> run = new ArrayList<>();
        int sentence = 1;
        for (int code : codes) {
            if ((code & 1) == 0 || code < 0) {
                end(run, sentence, runs);
            }
            if (code < 0) {
                sentence = ~code;
            } else {
                run.add(vocabulary.word(code >> 1));
            }
        }
        end(run, sentence, runs);
    }

    private static void end(List<String> run, int sentence, Runs runs) {
        if (!run.isEmpty()) {
            runs.run(sentence, run);
            run.clear();
        }
    }

    /** Takes the words of an article one by one. */
    static final class Builder {
        private static final int FEW = 64;

        private final Vocabulary vocabulary;
        private int[] codes = new int[FEW];
        private int size;
        private int sentence;
        private int end;

        /** Of an article whose words are numbered by a vocabulary, which other articles may share. */
        Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds a word.
         *
         * @param inSentence number of its sentence, never less than the one before
         * @param number the word's number in the vocabulary
         * @param from where it starts in its sentence
         * @param to where it ends
         */
        void add(int inSentence, int number, int from, int to) {
            boolean isNeighbour = sentence == inSentence && end == from;
            if (sentence < inSentence) {
                sentence = inSentence;
                write(~inSentence);
            }
            write(number << 1 | (isNeighbour ? 1 : 0));
            end = to;
        }

        private void write(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
            }
            codes[size++] = code;
        }

        ContentWords words() {
            return new ContentWords(vocabulary, Arrays.copyOf(codes, size));
        }
    }
}
