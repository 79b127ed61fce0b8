package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;

/** Comparison with values that others computed. */
public final class Close {
    private Close() {}

    /** Equal to 1e-9, relative where the value is great. */
    public static void to(double value, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(value).isEqualTo(expected);
        } else {
            assertThat(value).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    /** Equal to nine digits, however small: for p-values. */
    static void inDigits(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    static List<Double> numbers(String list) {
        return Stream.of(list.split(" ")).map(Double::valueOf).toList();
    }
}
