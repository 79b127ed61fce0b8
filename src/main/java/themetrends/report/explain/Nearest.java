package themetrends.report.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a person may have meant. */
final class Nearest {
    private static final int NAMED = 10;

    private Nearest() {}

    /** All names where they are few, else those that are nearest to what was typed. */
    static String of(String typed, Set<String> names) {
        if (names.size() <= NAMED) {
            return "it has " + String.join(", ", names);
        }
        List<String> nearest = names.stream()
                .sorted(Comparator.comparingInt(name -> distance(typed, name)))
                .limit(NAMED)
                .toList();
        return "of its " + names.size() + " phrases the nearest are " + String.join(", ", nearest);
    }

    /**
     * Characters to insert, remove or exchange. Source: V. I. Levenshtein, Binary codes capable of correcting deletions,
     * insertions and reversals, Soviet Physics Doklady 10 (1966) 707–710.
     */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
