package themetrends.report.changes;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What differs between two results, by cause.
 *
 * @param byCause names and values, the first of many: {@code 2020/a.txt, 2020/b.txt} or {@code quote_length 10 → 12}
 */
public record Why(SortedMap<Cause, String> byCause) {
    /** Keeps a copy. */
    public Why {
        byCause = Collections.unmodifiableSortedMap(new TreeMap<>(byCause));
    }

    /** The causes alone. */
    public Set<Cause> causes() {
        return byCause.keySet();
    }

    /** {@code new_source|option}. */
    public String labels() {
        return byCause.keySet().stream().map(Cause::label).collect(Collectors.joining("|"));
    }

    /** {@code new_source: 2020/a.txt; option: quote_length 10 → 12}. */
    public String details() {
        return byCause.entrySet().stream()
                .map(entry -> entry.getKey().label() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
