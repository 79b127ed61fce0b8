package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        Interval interval = PoissonInterval.of(count);

        assertThat(interval.low()).isCloseTo(low, within(6e-4));
        assertThat(interval.high()).isCloseTo(high, within(6e-4));
    }

    @Test
    void twoMentionsInSixHundredTokens() {
        Cell cell = new Cell(new CellKey(2014, "all", "all", "安全"), 2, 600, 1100, 1, 1);

        assertThat(cell.per10kTokens().getAsDouble()).isCloseTo(33.33, within(0.01));
        assertThat(cell.interval().orElseThrow().low()).isCloseTo(4.04, within(0.01));
        assertThat(cell.interval().orElseThrow().high()).isCloseTo(120.41, within(0.01));
    }

    @Test
    void holdsForLargeCounts() {
        Interval interval = PoissonInterval.of(1_000_000);

        assertThat(interval.low()).isCloseTo(998_041, within(2.0));
        assertThat(interval.high()).isCloseTo(1_001_962, within(2.0));
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> PoissonInterval.of(-1)).hasMessage("count -1: a count is never negative");
    }
}
