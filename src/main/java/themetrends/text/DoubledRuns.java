package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sequence of characters into runs that stand twice, one copy behind the other, and what is left over. */
final class DoubledRuns {
    private DoubledRuns() {}

    /**
     * A run that stands twice.
     *
     * @param start where its first copy starts
     * @param length how long one copy is
     */
    record Run(int start, int length) {
        int end() {
            return start + 2 * length;
        }
    }

    /** The runs that cover as much as possible, and the fewest that do, from left to right. */
    static List<Run> of(String letters) {
        int n = letters.length();
        int[] best = new int[n + 1];
        int[] count = new int[n + 1];
        int[] chosen = new int[n + 1];
        int[] same = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            best[i] = best[i + 1];
            count[i] = count[i + 1];
            for (int length = 1; i + length < n; length++) {
                same[length] = letters.charAt(i) == letters.charAt(i + length) ? same[length] + 1 : 0;
                int rest = i + 2 * length;
                if (same[length] >= length && isBetter(best[rest] + 2 * length, count[rest] + 1, best[i], count[i])) {
                    best[i] = best[rest] + 2 * length;
                    count[i] = count[rest] + 1;
                    chosen[i] = length;
                }
            }
        }
        return runs(chosen);
    }

    private static boolean isBetter(int covered, int runs, int thanCovered, int thanRuns) {
        return covered > thanCovered || (covered == thanCovered && runs < thanRuns);
    }

    private static List<Run> runs(int[] chosen) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < chosen.length) {
            if (chosen[i] > 0) {
                Run run = new Run(i, chosen[i]);
                runs.add(run);
                i = run.end();
            } else {
                i++;
            }
        }
        return runs;
    }
}
