package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.Interval;

class CellTest {
    private static Cell cell(long mentions, long tokens) {
        return Cell.of(
                new CellKey(2020, "message", "all", "创新"),
                tokens == 0 ? MentionHistogram.NONE : MentionHistogram.of(mentions, tokens),
                tokens * 2,
                Confidence.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"0,0,no_text", "0,100,zero", "1,100,thin", "4,100,thin", "5,100,ok", "60,100,ok"})
    void zeroThinAndMissingAreThreeThings(long mentions, long tokens, String status) {
        assertThat(cell(mentions, tokens).status().label()).isEqualTo(status);
    }

    @Test
    void ratesArePerTenThousand() {
        assertThat(cell(3, 1000).per10kTokens()).hasValue(30);
        assertThat(cell(3, 1000).per10kChars()).hasValue(15);
    }

    @Test
    void twoMentionsInSixHundredTokens() {
        Interval interval = cell(2, 600).interval().orElseThrow();

        assertThat(cell(2, 600).per10kTokens().getAsDouble()).isCloseTo(33.33, within(0.01));
        assertThat(interval.low()).isCloseTo(4.04, within(0.01));
        assertThat(interval.high()).isCloseTo(120.41, within(0.01));
    }

    @Test
    void withoutTextThereIsNoRate() {
        assertThat(cell(0, 0).per10kTokens()).isEmpty();
        assertThat(cell(0, 0).per10kChars()).isEmpty();
        assertThat(cell(0, 0).interval()).isEmpty();
    }
}
