package themetrends.measure.stats;

/**
 * Random numbers that are the same on every machine and in every version of Java.
 *
 * <p>Source: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014 (SplitMix64).
 * The seed is the key's 64-bit FNV-1a hash, taken over UTF-16 units.
 */
final class Randomness {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private long state;

    private Randomness(long seed) {
        state = seed;
    }

    static Randomness of(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return new Randomness(hash);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound} − 1; for bounds far below 2³², as here, all are equally likely. */
    int below(int bound) {
        state += GOLDEN;
        return below(bound, state);
    }

    private static int below(int bound, long state) {
        return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }

    /**
     * Σ of one column / Σ of another, over as many rows as there are, drawn with replacement. Millions of times a cell, so the
     * state stays out of memory: that takes two thirds of the time of {@link #below} and two sums.
     */
    double resampledRatio(long[] above, long[] beneath) {
        int rows = above.length;
        long at = state;
        long aboveSum = 0;
        long beneathSum = 0;
        for (int i = 0; i < rows; i++) {
            at += GOLDEN;
            int drawn = below(rows, at);
            aboveSum += above[drawn];
            beneathSum += beneath[drawn];
        }
        state = at;
        return (double) aboveSum / beneathSum;
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }
}
