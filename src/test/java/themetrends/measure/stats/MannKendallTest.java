package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    /** Up to 9 values by going through every order, ties included; above by scipy. */
    @ParameterizedTest
    @CsvFileSource(resources = "mann_kendall.csv", numLinesToSkip = 1)
    void isExact(String values, int s, double p) {
        MannKendall test = MannKendall.of(Close.numbers(values));

        assertThat(test.s()).isEqualTo(s);
        Close.inDigits(test.p(), p);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "mann_kendall_normal.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
    void agreesWithRAboveFiftyValues(String values, double tau, double p) {
        MannKendall test = MannKendall.of(Close.numbers(values));

        Close.to(test.tau(), tau);
        Close.to(test.p(), p);
    }

    /** The usual tables: the smallest |S| that is significant at 5 %, on two sides. */
    @ParameterizedTest
    @CsvSource({"5,10", "6,13", "7,15", "8,18", "9,20", "10,23", "11,27"})
    void equalsPublishedCriticalValues(int n, int critical) {
        assertThat(new MannKendall(n, critical, Collections.nCopies(n, 1)).p()).isLessThanOrEqualTo(0.05);
        assertThat(new MannKendall(n, critical - 2, Collections.nCopies(n, 1)).p())
                .isGreaterThan(0.05);
    }

    @Test
    void fourValuesCanShowNothing() {
        assertThat(MannKendall.of(List.of(1.0, 2.0, 3.0, 4.0)).smallestP()).isEqualTo(1 / 12.0);
        assertThat(MannKendall.of(List.of(4.0, 2.0, 5.0, 3.0, 1.0)).smallestP()).isEqualTo(1 / 60.0);
    }

    @Test
    void equalValuesHaveNoTrend() {
        MannKendall test = MannKendall.of(List.of(2.0, 2.0, 2.0));

        assertThat(test.s()).isZero();
        assertThat(test.tau()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(test.smallestP()).isEqualTo(1);
    }

    @Test
    void exactAndNormalMeetWhereOneTakesOver() {
        MannKendall normal = new MannKendall(51, 229, Collections.nCopies(51, 1));
        double exact = 2 * KendallDistribution.of(normal.ties()).tail(Math.abs(normal.s()));

        assertThat(normal.p()).isBetween(exact * 0.98, exact * 1.02);
    }
}
