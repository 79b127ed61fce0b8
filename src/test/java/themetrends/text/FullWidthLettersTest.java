package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullWidthLettersTest {
    private final FullWidthLetters rule = new FullWidthLetters();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"２０２４年|2024年", "ＡＩ与ＧＰＵ|AI与GPU", "ｏｐｅｎ|open", "增长１２．５％|增长12.5％", "4７．2|47.2", "Ｚ９ｚ|Z9z"})
    void makesLettersAndDigitsHalfWidth(String damaged, String clean) {
        assertThat(Rules.apply(rule, damaged)).isEqualTo(clean);
    }

    @Test
    void leavesPunctuationAlone() {
        assertThat(rule.edits("（一）甲：乙；丙，丁！％＋－＝．．．～")).isEmpty();
        assertThat(Rules.apply(rule, "１．修路")).isEqualTo("1．修路");
    }

    @Test
    void changesARunAtOnce() {
        assertThat(rule.edits("从１９９８到２００１")).hasSize(2);
    }
}
