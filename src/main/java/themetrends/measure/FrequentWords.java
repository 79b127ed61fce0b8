package themetrends.measure;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import themetrends.text.LongNumbers;

/** Words of a whole corpus that stand in enough articles, numbered, with their mentions. */
public final class FrequentWords implements Serializable {
    private static final long serialVersionUID = 1;

    private final Vocabulary words = new Vocabulary();
    private final long[] mentions;

    /** Of words with their mentions. */
    public FrequentWords(Map<String, Long> mentions) {
        TreeMap<String, Long> sorted = new TreeMap<>(mentions);
        sorted.keySet().forEach(words::add);
        this.mentions = sorted.values().stream().mapToLong(Long::longValue).toArray();
    }

    /** The number of a word, or -1. */
    int number(String word) {
        return words.find(word);
    }

    /** For each word of a vocabulary its number here, or -1. */
    public int[] numbers(Vocabulary vocabulary) {
        return IntStream.range(0, vocabulary.size())
                .map(word -> words.find(vocabulary.word(word)))
                .toArray();
    }

    /** Stands for two neighbours. */
    static long pair(int first, int second) {
        return LongNumbers.spread((long) first << Integer.SIZE | second);
    }

    boolean isFirm(long pair, long together, long tokens) {
        long both = LongNumbers.unspread(pair);
        return Collocation.isFirm(together, mentions[(int) (both >>> Integer.SIZE)], mentions[(int) both], tokens);
    }
}
