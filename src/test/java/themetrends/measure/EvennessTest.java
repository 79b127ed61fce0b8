package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Part;

class EvennessTest {
    /**
     * Three articles of 100 tokens with 2, 1 and 0 mentions, one of 300 with 1. Rates 0.02, 0.01, 0, 1/300: mean 1/120.
     * Shares of mentions 1/2, 1/4, 0, 1/4, of tokens 1/6, 1/6, 1/6, 1/2: DP is (4 + 1 + 2 + 3) / 24.
     */
    @Test
    void isThatWorkedOutByHand() {
        Evenness evenness = Evenness.of(
                List.of(new Part(0, 100, 1), new Part(1, 100, 1), new Part(1, 300, 1), new Part(2, 100, 1)));

        assertThat(evenness.meanPerToken().orElseThrow()).isCloseTo(1 / 120.0, within(1e-12));
        assertThat(evenness.dp().orElseThrow()).isCloseTo(10 / 24.0, within(1e-12));
        assertThat(evenness.dpNorm().orElseThrow()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void allArticlesWeighTheSame() {
        assertThat(Evenness.of(List.of(new Part(0, 990, 1), new Part(1, 10, 3)))
                        .meanPerToken()
                        .orElseThrow())
                .isCloseTo(0.075, within(1e-12));
    }

    @Test
    void oneArticleHasAMeanAndNoSpread() {
        Evenness evenness = Evenness.of(List.of(new Part(1, 10, 1)));

        assertThat(evenness.meanPerToken()).hasValue(0.1);
        assertThat(evenness.dp()).isEmpty();
        assertThat(evenness.dpNorm()).isEmpty();
    }

    @Test
    void withoutAMentionThereIsNoSpread() {
        Evenness evenness = Evenness.of(List.of(new Part(0, 10, 2)));

        assertThat(evenness.meanPerToken()).hasValue(0);
        assertThat(evenness.dp()).isEmpty();
    }

    @Test
    void withoutTextThereIsNothing() {
        assertThat(Evenness.of(List.of(new Part(1, 0, 1))).meanPerToken()).isEmpty();
        assertThat(Evenness.of(List.of()).dp()).isEmpty();
    }
}
