package themetrends.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * How often a word stands in a year, and in how many years it stands at all.
 *
 * @param year the year
 * @param term the word
 * @param mentions its occurrences in the year
 * @param df number of years that have it
 * @param inAll its occurrences in all years
 */
public record TermCount(int year, String term, long mentions, long df, long inAll)
        implements Serializable, Comparable<TermCount> {
    private static final Comparator<TermCount> ORDER = Comparator.comparingLong(TermCount::mentions)
            .reversed()
            .thenComparing(TermCount::term)
            .thenComparingInt(TermCount::year);

    /**
     * The most frequent first, ties by the word: among words of one year and one document frequency, the more frequent is
     * the more characteristic in every scheme.
     */
    @Override
    public int compareTo(TermCount other) {
        return ORDER.compare(this, other);
    }
}
