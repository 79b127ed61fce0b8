package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import themetrends.measure.stats.Part;
import themetrends.text.LongNumbers;

/**
 * How many articles have so many mentions in so many tokens: all that is known of how a phrase is spread over the
 * articles of a cell. Adds up in any order.
 *
 * <p>Takes 16 bytes for each different pair of mentions and tokens, however many articles have it.
 */
public final class MentionHistogram implements Serializable {
    /** Of no article. */
    public static final MentionHistogram NONE = new MentionHistogram(new long[0], new long[0]);

    private static final long serialVersionUID = 1;
    private static final int HALF = Integer.SIZE;
    private static final long LOWER = 0xffff_ffffL;

    /** Mentions in the upper half, tokens in the lower; rising. */
    private final long[] pairs;
    /** How many articles have each of the pairs; above 0. */
    private final long[] articles;

    private MentionHistogram(long[] pairs, long[] articles) {
        this.pairs = pairs;
        this.articles = articles;
    }

    /**
     * Of one article.
     *
     * @throws ArithmeticException if a number is no int, which no text in memory is long enough for
     */
    public static MentionHistogram of(long mentions, long tokens) {
        return new MentionHistogram(
                new long[] {((long) Math.toIntExact(mentions) << HALF) | Math.toIntExact(tokens)}, new long[] {1});
    }

    /** Adds up many, which {@link #plus} would copy each time. */
    static final class Sum {
        private final LongNumbers pairs = new LongNumbers();
        private long[] articles = new long[Long.SIZE];

        void add(MentionHistogram more) {
            for (int i = 0; i < more.pairs.length; i++) {
                int pair = pairs.add(LongNumbers.spread(more.pairs[i]));
                if (pair == articles.length) {
                    articles = Arrays.copyOf(articles, 2 * pair);
                }
                articles[pair] += more.articles[i];
            }
        }

        MentionHistogram sum() {
            long[] sorted = IntStream.range(0, pairs.size())
                    .mapToLong(pair -> LongNumbers.unspread(pairs.key(pair)))
                    .sorted()
                    .toArray();
            long[] counts = Arrays.stream(sorted)
                    .map(pair -> articles[pairs.find(LongNumbers.spread(pair))])
                    .toArray();
            return new MentionHistogram(sorted, counts);
        }
    }

    /** The articles of both. */
    public MentionHistogram plus(MentionHistogram other) {
        return pairs.length == 0 ? other : merged(other, 1);
    }

    /**
     * The articles of both, where this one has those with a mention and the other has the tokens of all, as articles
     * without a mention.
     *
     * @throws IllegalArgumentException if the other lacks one of these articles
     */
    public MentionHistogram among(MentionHistogram all) {
        return plus(all.merged(withoutMentions(), -1));
    }

    /** The same articles, as if they had no mention. */
    private MentionHistogram withoutMentions() {
        int[] byTokens = IntStream.range(0, pairs.length)
                .mapToObj(i -> i)
                .sorted(Comparator.comparingLong(i -> pairs[i] & LOWER))
                .mapToInt(i -> i)
                .toArray();
        long[] keys = new long[pairs.length];
        long[] counts = new long[pairs.length];
        int size = 0;
        for (int i : byTokens) {
            long tokens = pairs[i] & LOWER;
            size += size > 0 && keys[size - 1] == tokens ? 0 : 1;
            keys[size - 1] = tokens;
            counts[size - 1] += articles[i];
        }
        return new MentionHistogram(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }

    private MentionHistogram merged(MentionHistogram other, long sign) {
        long[] keys = new long[pairs.length + other.pairs.length];
        long[] counts = new long[keys.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length || j < other.pairs.length) {
            boolean mine = j == other.pairs.length || (i < pairs.length && pairs[i] <= other.pairs[j]);
            boolean others = i == pairs.length || (j < other.pairs.length && other.pairs[j] <= pairs[i]);
            keys[size] = mine ? pairs[i] : other.pairs[j];
            counts[size] = (mine ? articles[i++] : 0) + (others ? sign * other.articles[j++] : 0);
            if (counts[size] < 0) {
                throw new IllegalArgumentException("an article has a mention and no text");
            }
            size += counts[size] == 0 ? 0 : 1;
        }
        return new MentionHistogram(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size));
    }

    /** Number of articles. */
    public long articles() {
        return LongStream.of(articles).sum();
    }

    /** Number of articles with a mention. */
    public long articlesWith() {
        return IntStream.range(0, pairs.length)
                .filter(i -> pairs[i] >>> HALF > 0)
                .mapToLong(i -> articles[i])
                .sum();
    }

    /** Mentions in all articles. */
    public long mentions() {
        return IntStream.range(0, pairs.length)
                .mapToLong(i -> (pairs[i] >>> HALF) * articles[i])
                .sum();
    }

    /** Tokens in all articles. */
    public long tokens() {
        return IntStream.range(0, pairs.length)
                .mapToLong(i -> (pairs[i] & LOWER) * articles[i])
                .sum();
    }

    /** The articles as parts of a sample: events are mentions, size is in tokens; in rising order. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            parts.add(new Part(pairs[i] >>> HALF, pairs[i] & LOWER, articles[i]));
        }
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MentionHistogram histogram
                && Arrays.equals(pairs, histogram.pairs)
                && Arrays.equals(articles, histogram.articles);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(pairs) + Arrays.hashCode(articles);
    }

    @Override
    public String toString() {
        return parts().toString();
    }
}
