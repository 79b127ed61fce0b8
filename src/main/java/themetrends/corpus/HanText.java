package themetrends.corpus;

import java.util.Arrays;
import themetrends.text.Han;

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
        int[] places = new int[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (Han.is(text.charAt(i))) {
                chars[length] = text.charAt(i);
                places[length++] = i;
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

    String string() {
        return new String(chars);
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
            if (i >= n - 1) {
                hashes[i - n + 1] = mixed(hash);
            }
        }
        return hashes;
    }

    /** Spreads the bits: the sums of a rolling hash differ mostly in the lower ones (the finisher of SplitMix64). */
    private static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
