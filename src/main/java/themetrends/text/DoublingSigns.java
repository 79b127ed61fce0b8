package themetrends.text;

import java.nio.CharBuffer;

/**
 * Finds lines that may hold text printed twice, in one pass over each: several doubled characters in a row, a longer
 * run that follows itself, or hardly a character that occurs an odd number of times. Any text may show a sign.
 */
final class DoublingSigns {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 6;
    private static final int MANY_PAIRS = 4;
    private static final int LONG_RUN = 5;
    private static final double ODD_SHARE = 0.2;
    /** A picture made of two or three characters is no headline. */
    private static final int DIFFERENT = 4;

    private static final int GRAM = 4;
    private static final int SLOTS = 4096;
    /** Characters in a word of bits, as a power of two. */
    private static final int WORD = 6;

    private static final int FACTOR = 31;
    /** Weight of the first character in the hash of a sequence: the factor for each of those behind it. */
    private static final int LEAD = FACTOR * FACTOR * FACTOR;

    private final char[] letters = new char[LONGEST];
    /** A bit for each character, which is set while it has occurred an odd number of times. */
    private final long[] odd = new long[(Character.MAX_VALUE + 1) >> WORD];
    /** Where a sequence of four characters was last seen, counted over all lines so that nothing need be cleared. */
    private final int[] lastSeen = new int[SLOTS];

    private int seen = 1;

    /** Whether a line shows a sign. */
    boolean in(String line) {
        if (line.length() > LONGEST || line.length() < SHORTEST) {
            return false;
        }
        int length = 0;
        line.getChars(0, line.length(), letters, 0);
        for (int i = 0; i < line.length(); i++) {
            if (!Chars.isSpace(letters[i])) {
                letters[length++] = letters[i];
            }
        }
        return length >= SHORTEST
                && (hasPairs(length) || hasRun(length) || isEven(length))
                && CharBuffer.wrap(letters, 0, length).chars().distinct().count() >= DIFFERENT;
    }

    private boolean hasPairs(int length) {
        int pairs = 0;
        int i = 0;
        while (i + 1 < length) {
            if (letters[i] == letters[i + 1] && !Character.isDigit(letters[i])) {
                pairs++;
                i += 2;
            } else {
                pairs = 0;
                i++;
            }
            if (pairs > MANY_PAIRS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run of some length stands twice, the second behind the first. */
    private boolean hasRun(int length) {
        int base = seen;
        seen += length;
        boolean found = false;
        int hash = 0;
        for (int i = 1 - GRAM; i + GRAM <= length; i++) {
            hash = hash * FACTOR + letters[i + GRAM - 1];
            if (i >= 0) {
                int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
                int before = lastSeen[slot] - base;
                lastSeen[slot] = base + i;
                found |= before >= 0 && i - before >= LONG_RUN && followsItself(before, i, length);
                hash -= letters[i] * LEAD;
            }
        }
        return found;
    }

    private boolean followsItself(int first, int second, int length) {
        int distance = second - first;
        int same = 0;
        while (same < distance && second + same < length && letters[first + same] == letters[second + same]) {
            same++;
        }
        return same == distance;
    }

    private boolean isEven(int length) {
        int odds = 0;
        for (int i = 0; i < length; i++) {
            odds += toggled(letters[i]);
        }
        for (int i = 0; i < length; i++) {
            odd[letters[i] >> WORD] = 0;
        }
        return odds <= ODD_SHARE * length;
    }

    /** By how many there are more characters that occurred an odd number of times, with one more occurrence: 1 or -1. */
    private int toggled(char c) {
        long bits = odd[c >> WORD] ^ (1L << c);
        odd[c >> WORD] = bits;
        return (int) (bits >>> c & 1) * 2 - 1;
    }
}
