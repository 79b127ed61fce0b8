package themetrends.measure.stats;

/**
 * Events in two samples.
 *
 * @param a events in the first, at least 0
 * @param sizeA size of the first, above 0
 * @param b events in the second, at least 0
 * @param sizeB size of the second, above 0
 */
public record TwoCounts(long a, long sizeA, long b, long sizeB) {
    public TwoCounts {
        if (a < 0 || b < 0 || sizeA <= 0 || sizeB <= 0) {
            throw new IllegalArgumentException(a + " events in " + sizeA + " against " + b + " in " + sizeB
                    + ": counts are never negative, and a rate needs a size above 0");
        }
    }

    /** Events in both. */
    long events() {
        return a + b;
    }

    /** The share of the first in the size of both: what share of the events it has where the rates are equal. */
    double shareA() {
        return sizeA / ((double) sizeA + sizeB);
    }

    /** Events to expect in the rarer case of the two where the rates are equal. */
    double leastExpected() {
        return events() * (Math.min(sizeA, sizeB) / ((double) sizeA + sizeB));
    }
}
