package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LogOddsTest {
    /** Computed with numpy from the equations of the paper. */
    @ParameterizedTest
    @CsvFileSource(resources = "log_odds.csv", numLinesToSkip = 1)
    void followsThePaper(
            long a,
            long sizeA,
            long b,
            long sizeB,
            long background,
            long backgroundSize,
            double priorSize,
            double delta,
            double variance,
            double z) {
        LogOdds odds = LogOdds.of(new TwoCounts(a, sizeA, b, sizeB), background, backgroundSize, priorSize);

        Close.to(odds.delta(), delta);
        Close.to(odds.variance(), variance);
        Close.to(odds.z(), z);
    }

    @Test
    void thePriorHoldsRareWordsBack() {
        LogOdds rare = LogOdds.of(new TwoCounts(1, 1000, 0, 9000), 1, 10_000, 500);
        LogOdds frequent = LogOdds.of(new TwoCounts(60, 1000, 180, 9000), 240, 10_000, 500);

        assertThat(rare.delta()).isGreaterThan(frequent.delta());
        assertThat(rare.z()).isLessThan(frequent.z());
    }

    @Test
    void refusesAWordThatTheBackgroundDoesNotHave() {
        assertThatThrownBy(() -> LogOdds.of(new TwoCounts(1, 10, 1, 10), 0, 100, 500))
                .hasMessageStartingWith("a prior of 500.0 words from 0 in 100");
    }
}
