package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {
    @ParameterizedTest
    @ValueSource(strings = {"一", "龥", "〇", "㐀", "𠀀", "豈"})
    void knowsHanCharacters(String character) {
        assertThat(Han.is(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "７", "Ａ", "。", "“", "　", "々", "⽂", "あ", "한"})
    void knowsWhatIsNone(String character) {
        assertThat(Han.is(character.codePointAt(0))).isFalse();
    }

    @Test
    void countsCodePointsAndNotHalvesOfPairs() {
        assertThat(Han.count("𠮷野家 No. 3，开业")).isEqualTo(5);
    }

    @Test
    void findsAny() {
        assertThat(Han.anyIn("version 2 发布")).isTrue();
        assertThat(Han.anyIn("version 2, ２０２４。")).isFalse();
    }
}
