package themetrends.measure.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects the p-values of a family of tests, so that of the findings reported at a level only that share is false, on
 * average.
 *
 * <p>Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing, Journal of the Royal Statistical Society B 57 (1995) 289–300; adjusted values as in R's {@code p.adjust}.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The adjusted p-values, in the order of the given ones.
     *
     * @param values p-values from 0 to 1
     * @throws IllegalArgumentException if a value is none
     */
    public static List<Double> adjusted(List<Double> values) {
        values.forEach(BenjaminiHochberg::check);
        List<Integer> fallingOrder = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values.get(i)).reversed())
                .toList();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(values.size(), 1.0));
        double least = 1;
        int rank = values.size();
        for (int i : fallingOrder) {
            least = Math.min(least, values.get(i) * values.size() / rank);
            adjusted.set(i, least);
            rank--;
        }
        return adjusted;
    }

    private static void check(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p-value " + p + ": it must lie between 0 and 1");
        }
    }
}
