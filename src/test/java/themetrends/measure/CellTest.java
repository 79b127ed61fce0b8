package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    private static Cell cell(long mentions, long tokens) {
        return new Cell(new CellKey(2020, "message", "all", "创新"), mentions, tokens, tokens * 2, 1, 1);
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
    void withoutTextThereIsNoRate() {
        assertThat(cell(0, 0).per10kTokens()).isEmpty();
        assertThat(cell(0, 0).per10kChars()).isEmpty();
        assertThat(cell(0, 0).interval()).isEmpty();
    }
}
