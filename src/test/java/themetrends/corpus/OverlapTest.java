package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {
    @Test
    void sharesRunsOfThreeHanCharacters() {
        Overlap overlap = new Overlap(List.of("山城大雪"), List.of(List.of("山城大，雨"), List.of("雪大城山")));
        assertThat(overlap.of("山城大雪", -3, 3).of(0)).isEqualTo(0.5);
        assertThat(overlap.of("山城大雪", -3, 3).of(1)).isZero();
        assertThat(overlap.of("雪", -3, 3).of(0)).isZero();
    }

    @Test
    void runsThatManyTextsHaveWeighLittle() {
        Overlap overlap = new Overlap(List.of("山城大雪"), List.of(List.of("山城大"), List.of("山城大", "城大雪"), List.of("山城大")));
        assertThat(overlap.of("山城大雪", -3, 3).of(0)).isCloseTo(0.25, within(1e-9));
        assertThat(overlap.of("山城大雪", -3, 3).of(1)).isEqualTo(1);
    }

    @Test
    void theBestTextIsTheFirstThatHasMost() {
        Overlap overlap = new Overlap(List.of("山城大雪"), List.of(List.of(), List.of("山城大"), List.of("城大雪")));
        assertThat(overlap.of("山城大雪", -5, 9).best()).isEqualTo(1);
        assertThat(overlap.of("山城大雪", 2, 9).best()).isEqualTo(2);
        assertThat(overlap.of("山城大雪", -5, 9).of(9)).isZero();
        assertThat(overlap.of("山城大雪", 4, 9).of(1)).isZero();
    }
}
