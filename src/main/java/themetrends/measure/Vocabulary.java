package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;

/** Numbers distinct words from 0 in the order in which they first come, read where they stand in their sentences. */
public final class Vocabulary implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SMALLEST = 16;
    private static final int BASE = 0x9E3779B1;

    private final ArrayList<String> words = new ArrayList<>();
    private int[] hashes = new int[SMALLEST / 2];
    /** 0 for a free place, else a number plus one. */
    private int[] places = new int[SMALLEST];

    /** Travels as its words in one string: one by one they would cost far more. */
    private record Written(String words, int count) implements Serializable {
        private Object readResolve() {
            Vocabulary vocabulary = new Vocabulary();
            int start = 0;
            for (int i = 0; i < count; i++) {
                int end = start + 1 + words.charAt(start);
                vocabulary.add(words, start + 1, end);
                start = end;
            }
            return vocabulary;
        }
    }

    private Object writeReplace() {
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append((char) word.length()).append(word);
        }
        return new Written(all.toString(), words.size());
    }

    /** The number of a word, which is {@link #size} before the call if it is new. */
    public int add(String word) {
        return add(word, 0, word.length());
    }

    /** The number of the word from {@code start} to before {@code end}. */
    int add(String sentence, int start, int end) {
        int hash = hash(sentence, start, end);
        int place = place(hash, sentence, start, end);
        if (places[place] > 0) {
            return places[place] - 1;
        }
        if (words.size() == hashes.length) {
            grow();
            place = place(hash, sentence, start, end);
        }
        hashes[words.size()] = hash;
        words.add(sentence.substring(start, end));
        places[place] = words.size();
        return words.size() - 1;
    }

    /** The number of a word; -1 for one that was never added. */
    public int find(String word) {
        return places[place(hash(word, 0, word.length()), word, 0, word.length())] - 1;
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The word with a number. */
    public String word(int number) {
        return words.get(number);
    }

    private int place(int hash, String sentence, int start, int end) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] > 0 && !isWord(places[place] - 1, hash, sentence, start, end)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isWord(int number, int hash, String sentence, int start, int end) {
        if (hashes[number] != hash) {
            return false;
        }
        String word = words.get(number);
        return word.length() == end - start && sentence.startsWith(word, start);
    }

    private static int hash(String sentence, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ sentence.charAt(i)) * BASE;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        places = new int[2 * places.length];
        int mask = places.length - 1;
        for (int i = 0; i < words.size(); i++) {
            int place = hashes[i] & mask;
            while (places[place] > 0) {
                place = (place + 1) & mask;
            }
            places[place] = i + 1;
        }
    }
}
