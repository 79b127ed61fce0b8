package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompatibilityCharactersTest {
    private final CompatibilityCharacters rule = new CompatibilityCharacters();

    @ParameterizedTest
    @CsvSource({
        "\u2F42\u4EF6,文件", // Kangxi radical
        "\u7F8E\u597D\u2F63\u6D3B,美好生活",
        "\uF97E\u6C34,量水",
        "\u6210\u2ED3,成长",
        "\u2EDB\u9669,风险",
        "\u2EF3\u5C71,龟山"
    })
    void putsPlainCharactersInPlace(String damaged, String clean) {
        String repaired = Rules.apply(rule, damaged);
        assertThat(repaired.codePoints().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF))
                .isTrue();
        if (!damaged.startsWith("\uF9DF")) {
            assertThat(repaired).isEqualTo(clean);
        }
    }

    @Test
    void knowsThoseBeyondTheBasicPlane() {
        String damaged = "\u5C71" + Character.toString(0x2F804) + "\u6C34";
        assertThat(Rules.apply(rule, damaged)).isEqualTo("\u5C71\u4F60\u6C34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第①条", "㎡", "ＡＢＣ１２３", "％", "﨑", "𠮷", "々〇", "\uD87E"})
    void leavesOtherCharactersAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }
}
