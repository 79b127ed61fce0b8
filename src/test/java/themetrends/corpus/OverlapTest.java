package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {
    @Test
    void sharesRunsOfThreeHanCharacters() {
        Overlap overlap = new Overlap(List.of("山城大雪"), List.of(List.of("山城大，雨"), List.of("雪大城山")));
        assertThat(overlap.share("山城大雪", 0)).isEqualTo(0.5);
        assertThat(overlap.share("山城大雪", 1)).isZero();
        assertThat(overlap.share("雪", 0)).isZero();
    }

    @Test
    void runsThatManyTextsHaveWeighLittle() {
        Overlap overlap = new Overlap(List.of("山城大雪"), List.of(List.of("山城大"), List.of("山城大", "城大雪"), List.of("山城大")));
        assertThat(overlap.share("山城大雪", 0)).isCloseTo(0.25, within(1e-9));
        assertThat(overlap.share("山城大雪", 1)).isEqualTo(1);
    }
}
