package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LogRatioTest {
    @ParameterizedTest
    @CsvFileSource(resources = "log_ratio.csv", numLinesToSkip = 1)
    void agreesWithR(long a, long sizeA, long b, long sizeB, double percent, double value, double low, double high) {
        LogRatio ratio = LogRatio.of(new TwoCounts(a, sizeA, b, sizeB), new Confidence(percent));

        Close.to(ratio.value(), value);
        Close.to(ratio.interval().low(), low);
        Close.to(ratio.interval().high(), high);
    }

    @Test
    void twiceTheRateIsOne() {
        LogRatio ratio = LogRatio.of(new TwoCounts(30, 1000, 120, 2000), Confidence.USUAL);

        Close.to(ratio.value(), 1);
        assertThat(ratio.interval().low()).isPositive();
    }

    @Test
    void nothingSeenBoundsNothing() {
        LogRatio ratio = LogRatio.of(new TwoCounts(0, 1000, 0, 2000), Confidence.USUAL);

        assertThat(ratio.value()).isNaN();
        assertThat(ratio.interval().low()).isInfinite();
        assertThat(ratio.interval().high()).isInfinite();
    }

    @Test
    void refusesASampleWithoutSize() {
        assertThatThrownBy(() -> new TwoCounts(1, 0, 2, 10))
                .hasMessage(
                        "1 events in 0 against 2 in 10: counts are never negative, and a rate needs a size above 0");
    }
}
