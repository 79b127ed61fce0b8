package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import themetrends.corpus.Kind;
import themetrends.text.LongNumbers;

/** Counts chains of neighbouring words each firmly bound to the next. */
public final class ChainCounts {
    /** Words of the longest chain: enough for the names of campaigns and meetings, which else would show in pieces. */
    private static final int LONGEST = 6;

    private final Vocabulary vocabulary;
    private final int[] frequent;
    private final LongNumbers firm;
    /** Every chain, as the number of the one without its last word, or the inverse of its first word, and its last word. */
    private final LongNumbers chains = new LongNumbers();

    private final TermCounts counts = new TermCounts();
    /** The chains that end with the last word, by where they begin, the longest first; the last is that word alone. */
    private final int[] open = new int[LONGEST];

    private int size;
    private int before;

    /**
     * Counts from nothing.
     *
     * @param vocabulary of the articles
     * @param frequent for each of its words its number among the frequent ones, or -1
     * @param firm the pairs that belong together, see {@link FrequentWords#pair}
     */
    public ChainCounts(Vocabulary vocabulary, int[] frequent, LongNumbers firm) {
        this.vocabulary = vocabulary;
        this.frequent = frequent.clone();
        this.firm = firm;
    }

    /** Adds an article of so many tokens. */
    public void add(ContentWords words, int year, Kind kind, long tokens) {
        size = 0;
        before = -1;
        words.each(this::add);
        counts.endArticle(year, kind, tokens);
    }

    private void add(int word, boolean isNeighbour) {
        int now = frequent[word];
        boolean isBound = isNeighbour && before >= 0 && now >= 0 && firm.find(FrequentWords.pair(before, now)) >= 0;
        before = now;
        if (!isBound) {
            size = 0;
        } else if (size == LONGEST) {
            size--;
            System.arraycopy(open, 1, open, 0, size);
        }
        for (int i = 0; i < size; i++) {
            open[i] = chains.add(LongNumbers.spread((long) open[i] << Integer.SIZE | word));
            counts.add(open[i], 1);
        }
        open[size++] = ~word;
    }

    /** What was counted, as a block for each of so many parts. */
    public byte[][] blocks(int parts) {
        return counts.blocks(parts, this::key);
    }

    private String key(int chain) {
        List<String> words = new ArrayList<>();
        int rest = chain;
        while (rest >= 0) {
            long parts = LongNumbers.unspread(chains.key(rest));
            words.add(0, vocabulary.word((int) parts));
            rest = (int) (parts >> Integer.SIZE);
        }
        words.add(0, vocabulary.word(~rest));
        return ContentWords.key(words);
    }
}
