package themetrends.measure;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
    private static final int STRATUM = 0;
    private static final int MENTIONS = 1;
    private static final int ARTICLES = 2;
    private static final int SQUARES = 3;
    private static final int PRODUCTS = 4;
    static final int FIELDS = 5;

    /** The fields of each stratum, by rising stratum: one array, since millions of tallies are shuffled. */
    private final long[] fields;

    private TermTally(long[] fields) {
        this.fields = fields;
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
        return new TermTally(new long[] {stratum(year, kind), mentions, 1, mentions * mentions, mentions * tokens});
    }

    /** Of strata with their fields, by rising stratum. */
    static TermTally of(long[][] strata) {
        return new TermTally(Arrays.stream(strata).flatMapToLong(Arrays::stream).toArray());
    }

    /** Number of a stratum, rising with the year. */
    static long stratum(int year, Kind kind) {
        return (long) year * KINDS + ORDER.indexOf(kind);
    }

    /** Writes the tally, mostly a byte a field. */
    void write(DataOutput out) throws IOException {
        Blocks.writeNumber(size(), out);
        for (long field : fields) {
            Blocks.writeNumber(field, out);
        }
    }

    /** Reads what {@link #write} wrote. */
    static TermTally read(DataInput in) throws IOException {
        long[] fields = new long[(int) Blocks.readNumber(in) * FIELDS];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Blocks.readNumber(in);
        }
        return new TermTally(fields);
    }

    /** The sum, stratum by stratum. */
    public TermTally plus(TermTally other) {
        long[] sum = new long[fields.length + other.fields.length];
        int end = 0;
        int i = 0;
        int j = 0;
        while (i < fields.length || j < other.fields.length) {
            long mine = i < fields.length ? fields[i] : Long.MAX_VALUE;
            long theirs = j < other.fields.length ? other.fields[j] : Long.MAX_VALUE;
            sum[end] = Math.min(mine, theirs);
            for (int field = MENTIONS; field < FIELDS; field++) {
                sum[end + field] =
                        (mine <= theirs ? fields[i + field] : 0) + (theirs <= mine ? other.fields[j + field] : 0);
            }
            i += mine <= theirs ? FIELDS : 0;
            j += theirs <= mine ? FIELDS : 0;
            end += FIELDS;
        }
        return new TermTally(Arrays.copyOf(sum, end));
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
        for (int i = 0; i < size(); i++) {
            years.merge(year(i), mentions(i), Long::sum);
        }
        return years;
    }

    /** Number of strata that have the term. */
    int size() {
        return fields.length / FIELDS;
    }

    int year(int i) {
        return (int) stratum(i) / KINDS;
    }

    int kind(int i) {
        return (int) stratum(i) % KINDS;
    }

    /** Number of a stratum, rising with the year. */
    long stratum(int i) {
        return fields[FIELDS * i + STRATUM];
    }

    long mentions(int i) {
        return fields[FIELDS * i + MENTIONS];
    }

    /** Sum of the squared mentions of each article. */
    long squares(int i) {
        return fields[FIELDS * i + SQUARES];
    }

    /** Sum of mentions times tokens of each article. */
    long products(int i) {
        return fields[FIELDS * i + PRODUCTS];
    }

    private long total(int field) {
        long total = 0;
        for (int i = field; i < fields.length; i += FIELDS) {
            total += fields[i];
        }
        return total;
    }
}
