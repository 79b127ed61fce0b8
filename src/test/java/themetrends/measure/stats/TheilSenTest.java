package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TheilSenTest {
    /** Slopes by scipy; ends up to 50 points by counting all orders, above by scipy's normal quantiles. */
    @ParameterizedTest
    @CsvFileSource(resources = "theil_sen.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void agreesWithOthers(double percent, String x, String y, double slope, double low, double high) {
        TheilSen found = TheilSen.of(Close.numbers(x), Close.numbers(y), new Confidence(percent));

        Close.to(found.slope(), slope);
        Close.to(found.interval().low(), low);
        Close.to(found.interval().high(), high);
    }

    @Test
    void theIntervalLeavesOutZeroWhereTheTestFindsATrend() {
        List<Double> x = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        List<Double> risingButOnce = List.of(1.0, 2.5, 3.7, 3.6, 5.1, 6.4);

        assertThat(MannKendall.of(risingButOnce).p()).isLessThan(0.05);
        assertThat(TheilSen.of(x, risingButOnce, Confidence.USUAL).interval().low())
                .isPositive();
        assertThat(MannKendall.of(List.of(1.0, 2.5, 3.7, 3.6, 3.5, 6.4)).p()).isGreaterThan(0.05);
        assertThat(TheilSen.of(x, List.of(1.0, 2.5, 3.7, 3.6, 3.5, 6.4), Confidence.USUAL)
                        .interval()
                        .low())
                .isNegative();
    }

    @Test
    void oneOddYearMovesItLittle() {
        List<Double> x = List.of(2014.0, 2015.0, 2016.0, 2017.0, 2018.0);

        assertThat(TheilSen.of(x, List.of(1.0, 2.0, 300.0, 4.0, 5.0), Confidence.USUAL)
                        .slope())
                .isEqualTo(1);
    }

    @Test
    void fewPointsBoundNothing() {
        TheilSen found = TheilSen.of(List.of(1.0, 2.0, 4.0), List.of(1.0, 3.0, 7.0), Confidence.USUAL);

        assertThat(found.slope()).isEqualTo(2);
        assertThat(found.interval()).isEqualTo(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    @Test
    void refusesASinglePoint() {
        assertThatThrownBy(() -> TheilSen.of(List.of(1.0), List.of(2.0), Confidence.USUAL))
                .hasMessage("1 and 1 values: a slope needs two points or more, with x and y for each");
    }
}
