package themetrends.measure.stats;

import java.util.Arrays;

/** Draws Poisson counts of one mean from a table of its distribution, eight standard deviations to either side. */
final class PoissonDraw {
    private static final int DEVIATIONS = 8;

    private final long first;
    private final double[] upTo;

    /**
     * Makes the table.
     *
     * @param mean above 0
     */
    PoissonDraw(double mean) {
        int reach = (int) Math.ceil(DEVIATIONS * StrictMath.sqrt(mean)) + DEVIATIONS;
        long mode = (long) mean;
        first = Math.max(0, mode - reach);
        upTo = new double[(int) (mode - first) + reach + 1];
        int top = (int) (mode - first);
        upTo[top] = 1;
        for (int i = top; i > 0; i--) {
            upTo[i - 1] = upTo[i] * (first + i) / mean;
        }
        for (int i = top + 1; i < upTo.length; i++) {
            upTo[i] = upTo[i - 1] * mean / (first + i);
        }
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    long next(Randomness random) {
        double at = random.share() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return first + Math.min(upTo.length - 1, found >= 0 ? found + 1 : -found - 1);
    }
}
