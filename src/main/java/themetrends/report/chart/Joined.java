package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Points that XChart joins in their order, with breaks: XChart takes a value that is not a number for a break. */
final class Joined {
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();

    void add(double atX, double atY) {
        x.add(atX);
        y.add(atY);
    }

    /** Nothing joins what was added before to what comes after. */
    void lift(double atX) {
        add(atX, Double.NaN);
    }

    boolean isEmpty() {
        return x.isEmpty();
    }

    double[] x() {
        return array(x);
    }

    double[] y() {
        return array(y);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
