package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispersionTest {
    /** The word "a" in the five parts of the example of Gries 2008: DP 0.18, normed 0.22. */
    private static final List<Part> GRIES =
            List.of(new Part(1, 9, 1), new Part(2, 10, 1), new Part(3, 10, 1), new Part(4, 10, 1), new Part(5, 11, 1));

    @Test
    void equalsThePublishedExample() {
        assertThat(Dispersion.dp(GRIES).getAsDouble()).isCloseTo(0.18, within(1e-12));
        assertThat(Dispersion.dpNorm(GRIES).getAsDouble()).isCloseTo(0.18 / 0.82, within(1e-12));
    }

    @Test
    void isZeroWhereEveryPartHasItsShareAndOneWhereTheSmallestHasAll() {
        assertThat(Dispersion.dpNorm(List.of(new Part(2, 100, 3), new Part(4, 200, 1))))
                .hasValueCloseTo(0.0, within(1e-12));
        assertThat(Dispersion.dpNorm(List.of(new Part(0, 100, 3), new Part(5, 50, 1))))
                .hasValueCloseTo(1.0, within(1e-12));
    }

    @Test
    void equalPartsMayStandInOneRow() {
        List<Part> apart = List.of(new Part(1, 10, 1), new Part(0, 10, 1), new Part(1, 10, 1), new Part(0, 10, 1));
        List<Part> together = List.of(new Part(1, 10, 2), new Part(0, 10, 2));

        assertThat(Dispersion.dp(apart)).hasValueCloseTo(Dispersion.dp(together).getAsDouble(), within(1e-15));
    }

    @Test
    void isEmptyWhereThereIsNothingToSpread() {
        assertThat(Dispersion.dp(List.of(new Part(0, 100, 9)))).isEmpty();
        assertThat(Dispersion.dpNorm(List.of(new Part(3, 100, 1)))).isEmpty();
        assertThat(Dispersion.dp(List.of())).isEmpty();
    }
}
