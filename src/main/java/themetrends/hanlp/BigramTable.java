package themetrends.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.lang.reflect.Field;

/**
 * How often one word of HanLP's core dictionary follows another. HanLP keeps that as a sorted list for each first word
 * and searches it by halves, which is the greater part of its work; here a pair is found in one step. HanLP shows its lists
 * to no other class, so that they are read by reflection.
 */
final class BigramTable {
    private static final int WORD_BITS = 17;
    private static final int COUNT_BITS = Long.SIZE - 2 * WORD_BITS;
    private static final int FILTER_BITS = 22;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Pairs with their counts, each at its place or the next free one behind it; at most half of the places are taken. */
    private final long[] slots;

    private final int shift;

    /** A bit for each pair by its hash: most pairs of a sentence were never seen, which these few bytes say at once. */
    private final long[] seen = new long[1 << (FILTER_BITS - 6)];

    BigramTable() {
        int[] starts = list("start");
        int[] pairs = list("pair");
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pairs.length);
        slots = new long[1 << bits];
        shift = Long.SIZE - bits;
        if (starts.length > 1 << WORD_BITS) {
            throw new IllegalStateException("HanLP's dictionary has " + starts.length + " words, more than "
                    + (1 << WORD_BITS) + ": widen the key of a pair");
        }
        for (int first = 0; first + 1 < starts.length; first++) {
            for (int i = starts[first]; i < starts[first + 1]; i++) {
                put(key(first, pairs[2 * i]), pairs[2 * i + 1]);
            }
        }
    }

    private static int[] list(String name) {
        try {
            Field field = CoreBiGramTableDictionary.class.getDeclaredField(name);
            field.setAccessible(true);
            return (int[]) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of HanLP keeps no list «" + name + "» of pairs of words: adapt BigramTable", e);
        }
    }

    /** Never 0, which marks a free place. */
    private static long key(int first, int second) {
        return (long) first << WORD_BITS | second;
    }

    private void put(long key, int count) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key << COUNT_BITS | count;
        int bit = filterBit(key);
        seen[bit >>> 6] |= 1L << bit;
    }

    private static int filterBit(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - FILTER_BITS));
    }

    private int slot(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }

    /**
     * How often the second word follows the first, as CoreBiGramTableDictionary says it.
     *
     * @param first id of a word, or less than 0 for one of no dictionary, which HanLP takes for a count
     * @param second the same
     */
    int count(int first, int second) {
        if (first < 0 || second < 0) {
            return first < 0 ? -first : -second;
        }
        long key = key(first, second);
        int bit = filterBit(key);
        if ((seen[bit >>> 6] & 1L << bit) == 0) {
            return 0;
        }
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (slots[slot] >>> COUNT_BITS == key) {
                return (int) (slots[slot] & ((1L << COUNT_BITS) - 1));
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return 0;
    }
}
