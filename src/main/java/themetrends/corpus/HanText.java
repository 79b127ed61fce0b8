package themetrends.corpus;

import java.util.Arrays;
import themetrends.text.Han;
import themetrends.text.LongNumbers;

/**
 * The Han characters of a text, without what lies between them, each with its place in the text: what remains the same
 * when punctuation and spaces change.
 */
final class HanText {
    private static final long BASE = 1_000_003;

    private final char[] chars;
    private final int[] places;

    private HanText(char[] chars, int[] places) {
        this.chars = chars;
        this.places = places;
    }

    /** The Han characters of the basic plane from {@code start} to before {@code end}. */
    static HanText of(String text, int start, int end) {
        char[] chars = new char[end - start];
        text.getChars(start, end, chars, 0);
        int[] places = new int[end - start];
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (Han.is(c)) {
                chars[length] = c;
                places[length++] = start + i;
            }
        }
        return new HanText(Arrays.copyOf(chars, length), Arrays.copyOf(places, length));
    }

    static HanText of(String text) {
        return of(text, 0, text.length());
    }

    int length() {
        return chars.length;
    }

    /** Where the character with this number stands in the text. */
    int place(int index) {
        return places[index];
    }

    /** A hash for every run of {@code n} characters, by the number of its first; empty where there are fewer. */
    long[] runs(int n) {
        if (chars.length < n) {
            return new long[0];
        }
        long[] hashes = new long[chars.length - n + 1];
        long lead = 1;
        for (int i = 1; i < n; i++) {
            lead *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < chars.length; i++) {
            if (i >= n) {
                hash -= lead * chars[i - n];
            }
            hash = hash * BASE + chars[i];
            // Spread, since the sums of a rolling hash differ mostly in the lower bits.
            if (i >= n - 1) {
                hashes[i - n + 1] = LongNumbers.spread(hash);
            }
        }
        return hashes;
    }

    /** A hash of all of it. */
    long hash() {
        long hash = chars.length;
        for (char c : chars) {
            hash = hash * BASE + c;
        }
        return LongNumbers.spread(hash);
    }

    /** Its pairs of neighbours, sorted, each once. */
    int[] pairs() {
        int[] pairs = new int[Math.max(0, chars.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = chars[i] << Character.SIZE | chars[i + 1];
        }
        Arrays.sort(pairs);
        int size = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (size == 0 || pairs[i] != pairs[size - 1]) {
                pairs[size++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    /** The hashes of its runs of {@code n} characters that are smallest, rising, each once. */
    long[] smallestRuns(int n, int most) {
        long[] smallest = new long[most];
        int size = 0;
        for (long run : runs(n)) {
            if (size == most && run >= smallest[most - 1]) {
                continue;
            }
            int at = Arrays.binarySearch(smallest, 0, size, run);
            if (at < 0) {
                size = Math.min(most, size + 1);
                System.arraycopy(smallest, -at - 1, smallest, -at, size + at);
                smallest[-at - 1] = run;
            }
        }
        return Arrays.copyOf(smallest, size);
    }
}
