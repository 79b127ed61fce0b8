package themetrends.measure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import themetrends.text.LongNumbers;

/** Adds up blocks of {@link NeighbourCounts}. */
public final class NeighbourSums {
    private static final int FEW = 256;

    private final LongNumbers pairs = new LongNumbers();
    private long[] mentions = new long[FEW];
    private long[] articles = new long[FEW];

    /** Adds a block. */
    public void add(byte[] block) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        try {
            while (in.available() > 0) {
                int pair = pairs.add(in.readLong());
                if (pair == mentions.length) {
                    mentions = Arrays.copyOf(mentions, 2 * pair);
                    articles = Arrays.copyOf(articles, 2 * pair);
                }
                mentions[pair] += Blocks.readNumber(in);
                articles[pair] += Blocks.readNumber(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pairs in enough articles that belong together, see {@link FrequentWords#pair}.
     *
     * @param words the frequent words
     * @param tokens all tokens
     */
    public long[] firm(FrequentWords words, long tokens) {
        return IntStream.range(0, pairs.size())
                .filter(pair -> articles[pair] >= CandidateList.FEWEST_ARTICLES)
                .filter(pair -> words.isFirm(pairs.key(pair), mentions[pair], tokens))
                .mapToLong(pairs::key)
                .toArray();
    }
}
