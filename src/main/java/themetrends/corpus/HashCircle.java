package themetrends.corpus;

import java.util.Arrays;

/**
 * The smallest values of many hash functions over the same runs, for the work of one: function i is
 * {@code (run + i · c) · m}, with its upper half added to the lower without carry. So {@code run · m} is a point on the
 * circle of longs, and each function only begins to count at a place of its own: its smallest value belongs to the first point
 * behind that place, and every point is the concern of the one function whose place is the last before it.
 */
final class HashCircle {
    private static final long FACTOR = 0xbf58476d1ce4e5b9L;
    private static final long STEP = 0x9e3779b97f4a7c15L;
    /** The upper bits of a point lead to the last place before all points with these bits. */
    private static final int LEADING = 12;

    private final int functions;
    /** The functions by their places, and the places as unsigned numbers less 2^63, rising. */
    private final int[] byPlace;

    private final long[] places;
    private final int[] starts = new int[1 << LEADING];

    HashCircle(int functions) {
        this.functions = functions;
        long[][] sorted = new long[functions][];
        for (int i = 0; i < functions; i++) {
            // The place, where the function is Long.MIN_VALUE, is -i · STEP · FACTOR + 2^63; less 2^63 it is a signed
            // number.
            sorted[i] = new long[] {-i * STEP * FACTOR, i};
        }
        Arrays.sort(sorted, (a, b) -> Long.compare(a[0], b[0]));
        places = Arrays.stream(sorted).mapToLong(place -> place[0]).toArray();
        byPlace = Arrays.stream(sorted).mapToInt(place -> (int) place[1]).toArray();
        for (int i = 0; i < starts.length; i++) {
            long least = ((long) i << (Long.SIZE - LEADING)) + Long.MIN_VALUE;
            int place = Arrays.binarySearch(places, least);
            starts[i] = place >= 0 ? place : -place - 2;
        }
    }

    /** The smallest value of every function; {@link Long#MAX_VALUE} where there are no runs. */
    long[] smallest(long[] runs) {
        long[] smallest = new long[functions];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long run : runs) {
            int i = function(run);
            smallest[i] = Math.min(smallest[i], hash(run, i));
        }
        for (int i = 0; i < functions; i++) {
            if (smallest[i] == Long.MAX_VALUE) {
                smallest[i] = smallest(runs, i);
            }
        }
        return smallest;
    }

    /** The function whose place is the last before the point of a run. */
    private int function(long run) {
        long point = run * FACTOR + Long.MIN_VALUE;
        int place = starts[(int) ((point - Long.MIN_VALUE) >>> (Long.SIZE - LEADING))];
        while (place + 1 < functions && places[place + 1] <= point) {
            place++;
        }
        return byPlace[place < 0 ? functions - 1 : place];
    }

    /** Of a function that no point is the concern of. */
    private static long smallest(long[] runs, int i) {
        long smallest = Long.MAX_VALUE;
        for (long run : runs) {
            smallest = Math.min(smallest, hash(run, i));
        }
        return smallest;
    }

    static long hash(long run, int i) {
        long z = (run + i * STEP) * FACTOR;
        return z ^ (z >>> 32);
    }
}
