package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {
    @ParameterizedTest
    @CsvFileSource(resources = "log_likelihood.csv", numLinesToSkip = 1)
    void agreesWithScipy(long a, long sizeA, long b, long sizeB, double g2, double chiSquared, double exact) {
        TwoCounts counts = new TwoCounts(a, sizeA, b, sizeB);

        Close.to(LogLikelihood.g2(counts), g2);
        Close.inDigits(LogLikelihood.p(counts), counts.leastExpected() >= LogLikelihood.ENOUGH ? chiSquared : exact);
    }

    /**
     * Rows of table 2 of Dunning 1993, which counts what is no event too: his value is ours for the events and ours for the
     * rest together.
     */
    @ParameterizedTest
    @CsvSource({"110,2442,111,29114,270.72", "29,13,123,31612,263.90", "31,23,139,31584,256.84"})
    void equalsDunning(long ab, long a, long b, long neither, double published) {
        TwoCounts events = new TwoCounts(ab, ab + a, b, b + neither);
        TwoCounts rest = new TwoCounts(a, ab + a, neither, b + neither);

        assertThat(LogLikelihood.g2(events) + LogLikelihood.g2(rest)).isCloseTo(published, within(0.005));
    }

    @Test
    void equalRatesDoNotDiffer() {
        assertThat(LogLikelihood.g2(new TwoCounts(5, 1000, 10, 2000))).isZero();
        assertThat(LogLikelihood.p(new TwoCounts(5, 1000, 10, 2000))).isEqualTo(1);
        assertThat(LogLikelihood.p(new TwoCounts(0, 1000, 0, 2000))).isEqualTo(1);
    }

    /** Given all events, splits are binomial: the p-values of all splits, weighed by their probability. */
    @ParameterizedTest
    @CsvSource({"6,0.5", "9,0.03", "20,0.2", "25,0.65", "400,0.01"})
    void givesNoMoreFalseAlarmsThanItSays(int events, double share) {
        double alarms = 0;
        for (int a = 0; a <= events; a++) {
            long sizeA = Math.round(1_000_000 * share);
            TwoCounts counts = new TwoCounts(a, sizeA, (long) events - a, 1_000_000 - sizeA);
            if (LogLikelihood.p(counts) <= 0.05) {
                alarms += BinomialDistribution.of(events, share).probability(a);
            }
        }
        assertThat(alarms).isLessThanOrEqualTo(0.05);
    }
}
