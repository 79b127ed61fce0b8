package themetrends.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import themetrends.text.Han;

/**
 * How much lines share with texts of the same page: runs of three Han characters, of which those that few texts have
 * weigh most. Only the runs of the lines are looked for, so memory grows with the lines and not with the texts.
 */
final class Overlap {
    private static final int RUN = 3;
    /** Characters of headlines and boxes: many times what a newspaper page has. */
    private static final int LARGEST = 300_000;

    private static final int BITS_PER_RUN = 16;

    /** For each run of a line the numbers of the texts that have it, in rising order. */
    private final Map<Long, List<Integer>> textsWith = new HashMap<>();
    /** A bit for each run of a line: nearly all runs of the texts have none, and need not be looked up. */
    private final BitSet signs;

    private final int signShift;

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
        signShift = Long.numberOfLeadingZeros((long) textsWith.size() * BITS_PER_RUN);
        signs = new BitSet();
        textsWith.keySet().forEach(run -> signs.set(sign(run)));
        if (textsWith.isEmpty()) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            for (String line : texts.get(i)) {
                note(line, i);
            }
        }
    }

    /**
     * Looks for lines in the articles of a page. Where there is one article, or more to look for than any page prints,
     * nothing is looked for: every share is 0.
     *
     * @param lines the lines
     * @param texts the articles
     */
    static Overlap onPage(List<String> lines, List<List<String>> texts) {
        boolean isPage =
                texts.size() > 1 && lines.stream().mapToLong(String::length).sum() <= LARGEST;
        return isPage ? new Overlap(lines, texts) : new Overlap(List.of(), List.of());
    }

    /** What words share with the texts of a range of numbers, which may reach beyond the first and the last. */
    Shares of(String words, int from, int to) {
        if (textsWith.isEmpty()) {
            return new Shares(from, new double[0], 0);
        }
        double all = 0;
        double[] shared = new double[Math.max(0, to - from + 1)];
        for (long run : runs(words)) {
            List<Integer> texts = textsWith.getOrDefault(run, List.of());
            double weight = 1.0 / Math.max(1, texts.size());
            all += weight;
            for (int i = firstFrom(from, texts); i < texts.size() && texts.get(i) <= to; i++) {
                shared[texts.get(i) - from] += weight;
            }
        }
        return new Shares(from, shared, all);
    }

    private static int firstFrom(int from, List<Integer> texts) {
        int found = Collections.binarySearch(texts, from);
        return found >= 0 ? found : -found - 1;
    }

    /** Weighted shares, from 0 to 1, of some words' runs that each text of a range has. */
    static final class Shares {
        private final int from;
        private final double[] shared;
        private final double all;

        private Shares(int from, double[] shared, double all) {
            this.from = from;
            this.shared = shared;
            this.all = all;
        }

        /** The share that a text has; 0 for one beyond the range. */
        double of(int text) {
            boolean inside = text >= from && text < from + shared.length && all > 0;
            return inside ? shared[text - from] / all : 0;
        }

        /** The share of the text that has most but one. */
        double second() {
            double[] rising = shared.clone();
            Arrays.sort(rising);
            return rising.length < 2 || all == 0 ? 0 : rising[rising.length - 2] / all;
        }

        /** The text that has most; the first of several, or the first of the range where none has anything. */
        int best() {
            int best = 0;
            for (int i = 1; i < shared.length; i++) {
                best = shared[i] > shared[best] ? i : best;
            }
            return from + best;
        }
    }

    /** Notes the runs of a line of a text. The loop is that of {@link #eachRun}, which many callers would make slow. */
    private void note(String line, int text) {
        char[] characters = line.toCharArray();
        long run = 0;
        int length = 0;
        for (char c : characters) {
            if (Han.is(c)) {
                run = (run << 16 | c) & 0xFFFF_FFFF_FFFFL;
                length++;
                if (length >= RUN && signs.get(sign(run))) {
                    note(run, text);
                }
            }
        }
    }

    private int sign(long run) {
        return (int) ((run * 0x9E3779B97F4A7C15L) >>> signShift);
    }

    private void note(long run, int text) {
        List<Integer> texts = textsWith.get(run);
        if (texts != null && (texts.isEmpty() || texts.get(texts.size() - 1) != text)) {
            texts.add(text);
        }
    }

    private static Set<Long> runs(String line) {
        Set<Long> runs = new HashSet<>();
        eachRun(line, runs::add);
        return runs;
    }

    private static void eachRun(String line, LongConsumer runs) {
        long run = 0;
        int length = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Han.is(c)) {
                run = (run << 16 | c) & 0xFFFF_FFFF_FFFFL;
                length++;
                if (length >= RUN) {
                    runs.accept(run);
                }
            }
        }
    }
}
