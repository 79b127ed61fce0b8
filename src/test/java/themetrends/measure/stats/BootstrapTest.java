package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final List<Part> CLUSTERED = List.of(new Part(0, 500, 9), new Part(3, 700, 4), new Part(20, 300, 2));

    @Test
    void dependsOnThePartsAndTheKeyAlone() {
        List<Part> apart = new ArrayList<>();
        CLUSTERED.forEach(
                part -> apart.addAll(Collections.nCopies((int) part.count(), new Part(part.events(), part.size(), 1))));
        Collections.reverse(apart);
        Interval interval = Bootstrap.ofRatio(CLUSTERED, Confidence.USUAL, "2020 创新");

        assertThat(Bootstrap.ofRatio(apart, Confidence.USUAL, "2020 创新")).isEqualTo(interval);
        assertThat(Bootstrap.ofRatio(CLUSTERED, Confidence.USUAL, "2021 创新")).isNotEqualTo(interval);
    }

    /** With equal sizes the ratio is a mean of binomial draws: 40 of 400 parts have an event. */
    @Test
    void equalsTheDistributionWhereItIsKnown() {
        Interval interval =
                Bootstrap.ofRatio(List.of(new Part(0, 1, 360), new Part(1, 1, 40)), Confidence.USUAL, "known");

        // Binomial(400, 0.1) has its 2.5 % and 97.5 % quantiles at 29 and 52.
        assertThat(interval.low() * 400).isCloseTo(29, within(1.0));
        assertThat(interval.high() * 400).isCloseTo(52, within(1.0));
    }

    @Test
    void isWiderForFewPartsThanThePercentilesAlone() {
        assertThat(Bootstrap.tail(8, Confidence.USUAL)).isCloseTo(0.00574, within(1e-4));
        assertThat(Bootstrap.tail(1000, Confidence.USUAL)).isCloseTo(0.025, within(2e-4));
    }

    /** Above {@link Bootstrap#MOST_UNITS} parts random groups are drawn; that moves the ends by a few per cent at most. */
    @Test
    void groupsGiveWhatPartsWouldGive() {
        Random random = new Random(4);
        List<Part> parts = new ArrayList<>();
        double variance = 0;
        for (int i = 0; i < 20_000; i++) {
            parts.add(new Part(random.nextInt(10) == 0 ? random.nextInt(8) : 0, 300 + random.nextInt(900), 1));
        }
        double events = parts.stream().mapToLong(Part::events).sum();
        double size = parts.stream().mapToLong(Part::size).sum();
        for (Part part : parts) {
            variance += Math.pow(part.events() - events / size * part.size(), 2);
        }
        double halfWidth = 1.96 * Math.sqrt(variance) / size;

        Interval interval = Bootstrap.ofRatio(parts, Confidence.USUAL, "many");

        assertThat(interval.high() - interval.low()).isCloseTo(2 * halfWidth, within(0.2 * halfWidth));
        assertThat((interval.high() + interval.low()) / 2).isCloseTo(events / size, within(0.2 * halfWidth));
    }

    @Test
    void refusesASinglePart() {
        assertThatThrownBy(
                        () -> Bootstrap.ofRatio(List.of(new Part(3, 100, 1), new Part(0, 0, 7)), Confidence.USUAL, ""))
                .hasMessage("1 parts have a size: a bootstrap needs two or more");
    }
}
