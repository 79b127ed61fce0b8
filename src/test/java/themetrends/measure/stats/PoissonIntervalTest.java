package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {
    /** Published exact limits (Garwood 1936; the usual tables give three decimals). */
    @ParameterizedTest
    @CsvSource({
        "0,0,3.689",
        "1,0.025,5.572",
        "2,0.242,7.225",
        "5,1.623,11.668",
        "10,4.795,18.390",
        "20,12.217,30.888",
        "50,37.111,65.919",
        "100,81.364,121.627",
    })
    void equalsPublishedLimits(long count, double low, double high) {
        Interval interval = PoissonInterval.of(count, Confidence.USUAL);

        assertThat(interval.low()).isCloseTo(low, within(6e-4));
        assertThat(interval.high()).isCloseTo(high, within(6e-4));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "poisson_interval.csv", numLinesToSkip = 1)
    void agreesWithScipy(long count, double percent, double low, double high) {
        Interval interval = PoissonInterval.of(count, new Confidence(percent));

        Close.to(interval.low(), low);
        Close.to(interval.high(), high);
    }

    /** All counts that matter, weighed by their probability: no random numbers are needed. */
    @ParameterizedTest
    @CsvSource({"0.01", "0.3", "1", "2.5", "4", "7.7", "13", "29", "60", "140"})
    void coversAtLeastAsOftenAsItSays(double expected) {
        for (double percent : new double[] {80, 95, 99}) {
            double covered = 0;
            double probability = Math.exp(-expected);
            for (int count = 0; count < 400; count++) {
                Interval interval = PoissonInterval.of(count, new Confidence(percent));
                if (interval.low() <= expected && expected <= interval.high()) {
                    covered += probability;
                }
                probability *= expected / (count + 1);
            }
            assertThat(covered).isBetween(percent / 100, 1.0 + 1e-9);
        }
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> PoissonInterval.of(-1, Confidence.USUAL))
                .hasMessage("count -1: a count is never negative");
    }
}
