package themetrends.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import themetrends.text.Mends;
import themetrends.text.Repaired;

/**
 * Where repair touched the articles of a source. An article is made of lines of its source, in an order that splitting
 * decides; here each line is found again in the source. Of lines alike, the first asked for is the first of the source.
 */
final class MendedLines {
    private final Mends mends;
    /** Where lines that are not blank start in the source. */
    private final List<Integer> starts = new ArrayList<>();
    /** Numbers of lines that no article has taken, by their words. */
    private final Map<String, Deque<Integer>> free = new HashMap<>();

    MendedLines(Repaired source) {
        mends = source.mends();
        if (!mends.isNone()) {
            int start = 0;
            for (String line : source.text().split("\n", -1)) {
                if (!line.isBlank()) {
                    free.computeIfAbsent(line, words -> new ArrayDeque<>(1)).add(starts.size());
                    starts.add(start);
                }
                start += line.length() + 1;
            }
        }
    }

    /** The mends of an article whose lines are joined by line ends. */
    Mends of(List<String> lines) {
        if (mends.isNone()) {
            return Mends.NONE;
        }
        Gathered gathered = new Gathered();
        int offset = 0;
        for (String line : lines) {
            gathered.add(line, offset);
            offset += line.length() + 1;
        }
        return new Mends(gathered.seams, gathered.removed);
    }

    /** What was found for the lines of one article. */
    private final class Gathered {
        private final BitSet seams = new BitSet();
        private final List<Mends.Removed> removed = new ArrayList<>();

        void add(String line, int offset) {
            Deque<Integer> numbers = free.get(line);
            if (numbers != null && !numbers.isEmpty()) {
                add(numbers.remove(), line.length(), offset);
            } else {
                addJoined(line, offset);
            }
        }

        /** Splitting joins two lines between which a signature stood. */
        private void addJoined(String line, int offset) {
            for (int cut = line.length() - 1; cut > 0; cut--) {
                if (!free.getOrDefault(line.substring(0, cut), new ArrayDeque<>())
                        .isEmpty()) {
                    add(line.substring(0, cut), offset);
                    seams.set(offset + cut);
                    add(line.substring(cut), offset + cut);
                    return;
                }
            }
        }

        private void add(int number, int length, int offset) {
            int start = starts.get(number);
            for (int seam = mends.nextSeam(start + 1);
                    seam >= 0 && seam < start + length;
                    seam = mends.nextSeam(seam + 1)) {
                seams.set(seam - start + offset);
            }
            int from = number == 0 ? 0 : start;
            int to = number + 1 < starts.size() ? starts.get(number + 1) : Integer.MAX_VALUE;
            for (int i = firstRemoved(from); i < mends.removed().size(); i++) {
                Mends.Removed words = mends.removed().get(i);
                if (words.at() >= to) {
                    return;
                }
                int within = Math.max(0, Math.min(length, words.at() - start));
                removed.add(new Mends.Removed(within + offset, words.text()));
            }
        }

        private int firstRemoved(int from) {
            int low = 0;
            int high = mends.removed().size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (mends.removed().get(middle).at() < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
