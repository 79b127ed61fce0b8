package themetrends.measure;

import java.util.Arrays;
import java.util.function.IntFunction;
import themetrends.corpus.Kind;
import themetrends.text.LongNumbers;

/** Counts numbered terms in many articles, one after the other: what {@link TermTally} has of each, without an object for each. */
final class TermCounts {
    private static final int FIELDS = TermTally.FIELDS - 1;
    private static final int FEW = 256;

    /** Mentions in the article at hand by term, and the terms that it has. */
    private int[] inArticle = new int[FEW];

    private int[] ofArticle = new int[FEW];
    private int size;

    /** A row for every stratum of every term, keyed by both. */
    private final LongNumbers rows = new LongNumbers();

    private long[] fields = new long[FEW * FIELDS];
    /** The last row of each term plus one, and the row before each plus one: 0 for none. */
    private int[] last = new int[FEW];

    private int[] before = new int[FEW];
    private int terms;

    /** Adds mentions of a term in the article at hand. */
    void add(int term, int mentions) {
        if (term >= inArticle.length) {
            inArticle = Arrays.copyOf(inArticle, Math.max(2 * inArticle.length, term + 1));
        }
        if (inArticle[term] == 0) {
            if (size == ofArticle.length) {
                ofArticle = Arrays.copyOf(ofArticle, 2 * size);
            }
            ofArticle[size++] = term;
        }
        inArticle[term] += mentions;
    }

    /** Ends the article at hand. */
    void endArticle(int year, Kind kind, long tokens) {
        long stratum = TermTally.stratum(year, kind);
        for (int i = 0; i < size; i++) {
            int term = ofArticle[i];
            long mentions = inArticle[term];
            inArticle[term] = 0;
            int at = row(term, stratum) * FIELDS;
            fields[at] += mentions;
            fields[at + 1]++;
            fields[at + 2] += mentions * mentions;
            fields[at + 3] += mentions * tokens;
        }
        size = 0;
    }

    private int row(int term, long stratum) {
        int row = rows.add(LongNumbers.spread((long) term << Integer.SIZE | stratum));
        if (row * FIELDS == fields.length) {
            fields = Arrays.copyOf(fields, 2 * fields.length);
            before = Arrays.copyOf(before, 2 * before.length);
        }
        if (fields[row * FIELDS + 1] == 0) {
            if (term >= last.length) {
                last = Arrays.copyOf(last, Math.max(2 * last.length, term + 1));
            }
            before[row] = last[term];
            last[term] = row + 1;
            terms = Math.max(terms, term + 1);
        }
        return row;
    }

    private TermTally tally(int term) {
        int strata = 0;
        for (int row = last[term]; row > 0; row = before[row - 1]) {
            strata++;
        }
        long[][] sorted = new long[strata][];
        for (int row = last[term]; row > 0; row = before[row - 1]) {
            long[] all = new long[TermTally.FIELDS];
            all[0] = LongNumbers.unspread(rows.key(row - 1)) & 0xFFFF_FFFFL;
            System.arraycopy(fields, (row - 1) * FIELDS, all, 1, FIELDS);
            sorted[--strata] = all;
        }
        Arrays.sort(sorted, (a, b) -> Long.compare(a[0], b[0]));
        return TermTally.of(sorted);
    }

    /**
     * What was counted, as a block for each of so many parts; a term is always in the same part, whoever counted it.
     *
     * @param keys the key of each term
     */
    byte[][] blocks(int parts, IntFunction<String> keys) {
        Blocks blocks = new Blocks(parts);
        for (int term = 0; term < terms; term++) {
            if (last[term] > 0) {
                String key = keys.apply(term);
                TermTally tally = tally(term);
                blocks.add(key.hashCode(), out -> {
                    Blocks.writeString(key, out);
                    tally.write(out);
                });
            }
        }
        return blocks.bytes();
    }
}
