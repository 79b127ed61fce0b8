package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void aLevelIsWrittenInPercent() {
        assertThat(Confidence.USUAL.label()).isEqualTo("95");
        assertThat(new Confidence(99.5).label()).isEqualTo("99.5");
        assertThat(Confidence.USUAL.alpha()).isEqualTo(0.05);
        assertThat(Confidence.USUAL.tail()).isEqualTo(0.025);
    }

    @Test
    void aShareIsNoLevel() {
        assertThatThrownBy(() -> new Confidence(0.95))
                .hasMessage("confidence 0.95: it must lie between 50.0 and 99.9 percent");
        assertThat(Confidence.isLevel(100)).isFalse();
        assertThat(Confidence.isLevel(Double.NaN)).isFalse();
    }
}
