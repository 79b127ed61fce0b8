package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠a", "'=1", "''＝1"})
    void aFormulaIsMarkedAndReadBack(String text) {
        String cell = SpreadsheetText.cell(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(SpreadsheetText.text(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'安全", "安全=1", "——安全", "1-2", "，创新"})
    void allElseStaysAsItIs(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(text);
        assertThat(SpreadsheetText.text(text)).isEqualTo(text);
    }

    @Test
    void aCellIsOneLine() {
        assertThat(SpreadsheetText.cell("一\r\n二\0三")).isEqualTo("一  二 三");
    }
}
