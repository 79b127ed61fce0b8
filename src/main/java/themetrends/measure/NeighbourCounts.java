package themetrends.measure;

import java.util.Arrays;
import themetrends.text.LongNumbers;

/** Counts pairs of frequent words that stand side by side: their mentions, and the articles that have them. */
public final class NeighbourCounts {
    private static final int FEW = 256;

    private final int[] frequent;
    private final LongNumbers pairs = new LongNumbers();
    private int[] mentions = new int[FEW];
    private int[] articles = new int[FEW];
    /** The last article that has each pair, by number from 1. */
    private int[] seenIn = new int[FEW];

    private int article;
    private int before;

    /**
     * Counts from nothing.
     *
     * @param frequent for each word of the articles' vocabulary its number among the frequent ones, or -1
     */
    public NeighbourCounts(int[] frequent) {
        this.frequent = frequent.clone();
    }

    /** Adds an article. */
    public void add(ContentWords words) {
        article++;
        before = -1;
        words.each((number, isNeighbour) -> {
            int now = frequent[number];
            if (isNeighbour && before >= 0 && now >= 0) {
                add(FrequentWords.pair(before, now));
            }
            before = now;
        });
    }

    private void add(long key) {
        int pair = pairs.add(key);
        if (pair == mentions.length) {
            mentions = Arrays.copyOf(mentions, 2 * pair);
            articles = Arrays.copyOf(articles, 2 * pair);
            seenIn = Arrays.copyOf(seenIn, 2 * pair);
        }
        mentions[pair]++;
        articles[pair] += seenIn[pair] == article ? 0 : 1;
        seenIn[pair] = article;
    }

    /** What was counted, as a block for each of so many parts. */
    public byte[][] blocks(int parts) {
        Blocks blocks = new Blocks(parts);
        for (int i = 0; i < pairs.size(); i++) {
            int pair = i;
            blocks.add(pairs.key(pair), out -> {
                out.writeLong(pairs.key(pair));
                Blocks.writeNumber(mentions[pair], out);
                Blocks.writeNumber(articles[pair], out);
            });
        }
        return blocks.bytes();
    }
}
