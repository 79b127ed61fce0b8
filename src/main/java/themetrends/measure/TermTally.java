package themetrends.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import themetrends.corpus.Kind;

/**
 * Exact counts of a term in every stratum: a year's articles of one kind. They add up in any order. A stratum without the
 * term is absent.
 */
public final class TermTally implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<Kind> ORDER = List.of(Kind.values());
    private static final int KINDS = 8;
    private static final int MENTIONS = 0;
    private static final int ARTICLES = 1;
    private static final int SQUARES = 2;
    private static final int PRODUCTS = 3;
    private static final int SUMS = 4;

    private final int[] strata;
    private final long[] sums;

    private TermTally(int[] strata, long[] sums) {
        this.strata = strata;
        this.sums = sums;
    }

    /**
     * Of one article.
     *
     * @param year its year
     * @param kind its kind
     * @param mentions occurrences of the term in it, at least one
     * @param tokens its tokens
     */
    public static TermTally of(int year, Kind kind, long mentions, long tokens) {
        return new TermTally(
                new int[] {year * KINDS + ORDER.indexOf(kind)},
                new long[] {mentions, 1, mentions * mentions, mentions * tokens});
    }

    /** The sum, stratum by stratum. */
    public TermTally plus(TermTally other) {
        int[] merged = new int[strata.length + other.strata.length];
        long[] added = new long[SUMS * merged.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < strata.length || j < other.strata.length) {
            int mine = i < strata.length ? strata[i] : Integer.MAX_VALUE;
            int theirs = j < other.strata.length ? other.strata[j] : Integer.MAX_VALUE;
            merged[size] = Math.min(mine, theirs);
            for (int sum = 0; sum < SUMS; sum++) {
                added[SUMS * size + sum] =
                        (mine <= theirs ? sums[SUMS * i + sum] : 0) + (theirs <= mine ? other.sums[SUMS * j + sum] : 0);
            }
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
            size++;
        }
        return new TermTally(Arrays.copyOf(merged, size), Arrays.copyOf(added, SUMS * size));
    }

    /** All mentions. */
    public long mentions() {
        return total(MENTIONS);
    }

    /** Articles with a mention. */
    public long articles() {
        return total(ARTICLES);
    }

    /** Mentions by year; a year without any is absent. */
    public Map<Integer, Long> byYear() {
        Map<Integer, Long> years = new TreeMap<>();
        for (int i = 0; i < strata.length; i++) {
            years.merge(year(i), mentions(i), Long::sum);
        }
        return years;
    }

    /** Number of strata that have the term. */
    int size() {
        return strata.length;
    }

    /** Where a stratum stands in this tally; negative where it is absent. */
    int find(TermTally in, int i) {
        return Arrays.binarySearch(strata, in.strata[i]);
    }

    int year(int i) {
        return strata[i] / KINDS;
    }

    int kind(int i) {
        return strata[i] % KINDS;
    }

    long mentions(int i) {
        return sums[SUMS * i + MENTIONS];
    }

    /** Sum of the squared mentions of each article. */
    long squares(int i) {
        return sums[SUMS * i + SQUARES];
    }

    /** Sum of mentions times tokens of each article. */
    long products(int i) {
        return sums[SUMS * i + PRODUCTS];
    }

    private long total(int which) {
        long total = 0;
        for (int i = which; i < sums.length; i += SUMS) {
            total += sums[i];
        }
        return total;
    }
}
