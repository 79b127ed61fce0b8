package themetrends.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import themetrends.text.Han;

/**
 * How much lines share with texts of the same page: runs of three Han characters, of which those that few texts have
 * weigh most. Only the runs of the lines are looked for, so memory grows with the lines and not with the texts.
 */
final class Overlap {
    private static final int RUN = 3;

    /** For each run of a line the numbers of the texts that have it, in rising order. */
    private final Map<Long, List<Integer>> textsWith = new HashMap<>();

    /**
     * Looks for lines in texts.
     *
     * @param lines the lines
     * @param texts the texts, each as its lines
     */
    Overlap(List<String> lines, List<List<String>> texts) {
        for (String line : lines) {
            runs(line).forEach(run -> textsWith.putIfAbsent(run, new ArrayList<>()));
        }
        for (int text = 0; text < texts.size(); text++) {
            for (String line : texts.get(text)) {
                for (long run : runs(line)) {
                    note(run, text);
                }
            }
        }
    }

    /** The weighted share, from 0 to 1, of a line's runs that a text has. */
    double share(String line, int text) {
        double all = 0;
        double shared = 0;
        for (long run : runs(line)) {
            List<Integer> texts = textsWith.getOrDefault(run, List.of());
            double weight = 1.0 / Math.max(1, texts.size());
            all += weight;
            shared += Collections.binarySearch(texts, text) >= 0 ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private void note(long run, int text) {
        List<Integer> texts = textsWith.get(run);
        if (texts != null && (texts.isEmpty() || texts.get(texts.size() - 1) != text)) {
            texts.add(text);
        }
    }

    private static Set<Long> runs(String line) {
        Set<Long> runs = new HashSet<>();
        long run = 0;
        int length = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Han.is(c)) {
                run = (run << 16 | c) & 0xFFFF_FFFF_FFFFL;
                length++;
                if (length >= RUN) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }
}
