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
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound} − 1; for bounds far below 2³², as here, all are equally likely. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }
}
