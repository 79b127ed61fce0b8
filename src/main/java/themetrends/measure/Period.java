package themetrends.measure;

import java.io.Serializable;
import java.util.List;

/**
 * Years in a row.
 *
 * @param first first year
 * @param last last year, not before the first
 */
public record Period(int first, int last) implements Serializable {
    public Period {
        if (first > last) {
            throw new IllegalArgumentException("period " + first + "-" + last + ": it ends before it begins");
        }
    }

    /**
     * Two periods to be compared.
     *
     * @param a what the other is compared with
     * @param b the other, usually the later
     */
    public record Pair(Period a, Period b) implements Serializable {}

    /** As it stands in tables and options: 2014-2018, or 2014 for a single year. */
    public String label() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** The first half of some years against the second, the middle one in the second; none for fewer than two. */
    public static List<Pair> halves(List<Integer> years) {
        int half = years.size() / 2;
        return half == 0
                ? List.of()
                : List.of(new Pair(
                        new Period(years.get(0), years.get(half - 1)),
                        new Period(years.get(half), years.get(years.size() - 1))));
    }
}
