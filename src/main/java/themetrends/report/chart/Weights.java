package themetrends.report.chart;

import java.util.List;
import java.util.Locale;
import themetrends.measure.TfIdf;

/** tf-idf weights for the eye: times 10,000, so that they compare with rates, and rounded. */
final class Weights {
    static final double TIMES = 10_000;

    private Weights() {}

    static double of(TfIdf weight) {
        return weight.tfIdf().orElse(0) * TIMES;
    }

    /** The greatest of the weights; 1 where all are zero, as shades need an upper end. */
    static double highest(List<TfIdf> weights) {
        double highest = weights.stream().mapToDouble(Weights::of).max().orElse(0);
        return highest > 0 ? highest : 1;
    }

    /** A value with as many decimals as tell values up to the highest apart; exact zeros as 0. */
    static String text(double value, double highest) {
        if (value == 0) {
            return "0";
        }
        int decimals = highest >= 100 ? 0 : highest >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
