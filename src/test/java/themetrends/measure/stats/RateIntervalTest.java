package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RateIntervalTest {
    @Test
    void fewPartsOrNoEventsLeaveThePoissonInterval() {
        RateInterval seven = RateInterval.of(List.of(new Part(1, 100, 7)), Confidence.USUAL, "");
        RateInterval nothing = RateInterval.of(List.of(new Part(0, 100, 30)), Confidence.USUAL, "");

        assertThat(seven).isEqualTo(RateInterval.poisson(7, 700, Confidence.USUAL));
        assertThat(nothing.method().label()).isEqualTo("poisson");
        assertThat(nothing.interval().low()).isZero();
        assertThat(nothing.interval().high()).isPositive();
    }

    @Test
    void eventsInClustersMakeItWider() {
        Interval poisson = RateInterval.poisson(40, 10_000, Confidence.USUAL).interval();
        RateInterval clustered =
                RateInterval.of(List.of(new Part(0, 500, 18), new Part(20, 500, 2)), Confidence.USUAL, "");

        assertThat(clustered.method()).isEqualTo(RateInterval.Method.BOOTSTRAP);
        assertThat(clustered.interval().high()).isGreaterThan(1.3 * poisson.high());
        assertThat(clustered.interval().low()).isLessThan(0.5 * poisson.low());
    }

    @Test
    void isNeverNarrowerThanThePoissonInterval() {
        Interval poisson = RateInterval.poisson(20, 2000, Confidence.USUAL).interval();

        assertThat(RateInterval.of(List.of(new Part(1, 100, 20)), Confidence.USUAL, "")
                        .interval())
                .isEqualTo(poisson);
    }

    @Test
    void refusesToRateNothing() {
        assertThatThrownBy(() -> RateInterval.of(List.of(), Confidence.USUAL, ""))
                .hasMessage("size 0: a rate needs a size above 0");
    }
}
