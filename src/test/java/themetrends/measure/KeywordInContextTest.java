package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordInContextTest {
    @ParameterizedTest
    @CsvSource({
        "2, 甲乙, 丙丁",
        "1, 乙, 丙",
        "9, 子甲乙, 丙丁丑。",
        "0, 子甲乙, 丙丁丑。",
    })
    void takesSoManyCharactersOnEitherSideAndNeverMoreThanTheSentence(int width, String pre, String post) {
        assertThat(new KeywordInContext(width).place(3, 5, 7, "子甲乙安全丙丁丑。"))
                .isEqualTo(new Occurrence.Place(7, 3, pre, "安全", post));
    }

    @Test
    void aWholeSentenceStaysWithinACellOfASpreadsheet() {
        String side = "长".repeat(20_000);

        Occurrence.Place place = new KeywordInContext(0).place(20_000, 20_002, 1, side + "安全" + side);

        assertThat(place.pre()).hasSize(10_000);
        assertThat(place.post()).hasSize(10_000);
    }

    /** U+20BB7 is one character that Java holds as two. */
    @Test
    void neverCutsACharacterInTwo() {
        assertThat(new KeywordInContext(1).place(2, 4, 1, "\uD842\uDFB7安全\uD842\uDFB7"))
                .isEqualTo(new Occurrence.Place(1, 2, "\uD842\uDFB7", "安全", ""));
    }
}
