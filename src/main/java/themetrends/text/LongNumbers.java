package themetrends.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers distinct longs from 0 in the order in which they first come: a hash table without boxes, 24 bytes a number at
 * most. The longs should be hashes or be spread by {@link #spread}.
 */
public final class LongNumbers implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SMALLEST = 16;

    /** 0 for a free place, else a number plus one. */
    private int[] places = new int[SMALLEST];

    private long[] keys = new long[SMALLEST / 2];
    private int size;

    /** Spreads the bits of keys that are no hashes (the finisher of SplitMix64); different keys stay different. */
    public static long spread(long key) {
        long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The key that {@link #spread} made this of. */
    public static long unspread(long spread) {
        long z = (spread ^ (spread >>> 31) ^ (spread >>> 62)) * 0x319642b2d24d8ec3L;
        z = (z ^ (z >>> 27) ^ (z >>> 54)) * 0x96de1b173f119089L;
        return z ^ (z >>> 30) ^ (z >>> 60);
    }

    /** The number of a key; -1 for one that was never added. */
    public int find(long key) {
        return places[place(key)] - 1;
    }

    /** The number of a key, which is {@link #size} before the call if it is new. */
    public int add(long key) {
        int place = place(key);
        if (places[place] > 0) {
            return places[place] - 1;
        }
        if (size == keys.length) {
            grow();
            place = place(key);
        }
        keys[size] = key;
        places[place] = ++size;
        return size - 1;
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** The key with a number. */
    public long key(int number) {
        return keys[number];
    }

    private int place(long key) {
        int mask = places.length - 1;
        int place = (int) key & mask;
        while (places[place] > 0 && keys[places[place] - 1] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        places = new int[2 * places.length];
        for (int i = 0; i < size; i++) {
            places[place(keys[i])] = i + 1;
        }
    }
}
