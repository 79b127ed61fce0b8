package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTraitsTest {
    @Test
    void countsLatinCharactersHalf() {
        assertThat(LineTraits.of("茶园 5G").halves()).isEqualTo(7);
    }

    @Test
    void setsWhatIsOpenedAgainstWhatIsClosed() {
        assertThat(LineTraits.of("“《茶经》（").opened()).isEqualTo(2);
        assertThat(LineTraits.of("茶经》”").opened()).isEqualTo(-2);
    }

    @Test
    void tellsKindsOfCharactersThatOccur() {
        int kinds = LineTraits.of("茶园，5 亩").kinds();
        assertThat(kinds & Chars.RUNNING_MARK).isNotZero();
        assertThat(kinds & Chars.DIGIT).isNotZero();
        assertThat(kinds & Chars.GAP).isNotZero();
        assertThat(kinds & (Chars.FINAL | Chars.POINT | Chars.FULL_WIDTH | Chars.LOOK_ALIKE))
                .isZero();
    }
}
