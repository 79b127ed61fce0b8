package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateTrendTest {
    private static List<Part> periods(long[] events, long[] sizes) {
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Part(events[i], sizes[i], 1))
                .toList();
    }

    @Test
    void aClearRiseIsOneInBothTests() {
        RateTrend trend = RateTrend.of(
                periods(new long[] {1, 3, 5, 9, 12, 14, 19}, new long[] {500, 520, 480, 510, 490, 500, 505}), "a");

        assertThat(trend.kendall().s()).isEqualTo(21);
        assertThat(trend.p()).isLessThan(0.01);
    }

    /** One mention in 2,000 tokens throughout; the early texts are too short to have any. */
    @Test
    void growingTextsMakeNoTrend() {
        RateTrend trend = RateTrend.of(
                periods(
                        new long[] {0, 0, 0, 0, 0, 1, 2, 6, 14},
                        new long[] {100, 150, 200, 300, 500, 2200, 6100, 11800, 29000}),
                "b");

        assertThat(trend.kendall().p()).isLessThan(0.05);
        assertThat(trend.flat()).isGreaterThan(0.05);
        assertThat(trend.p()).isEqualTo(trend.flat());
    }

    @Test
    void dependsOnPeriodsAndKeyAlone() {
        List<Part> periods = periods(new long[] {2, 0, 5, 4, 7, 9}, new long[] {900, 80, 700, 500, 900, 950});

        assertThat(RateTrend.of(periods, "x")).isEqualTo(RateTrend.of(periods, "x"));
    }

    @Test
    void nothingSeenIsNoTrend() {
        assertThat(RateTrend.of(periods(new long[] {0, 0, 0}, new long[] {10, 20, 30}), "")
                        .p())
                .isEqualTo(1);
        assertThat(RateTrend.of(List.of(), "").p()).isEqualTo(1);
    }

    @Test
    void drawsArePoisson() {
        for (double mean : new double[] {0.02, 0.7, 6.5, 900}) {
            PoissonDraw draw = new PoissonDraw(mean);
            Randomness random = Randomness.of("draws");
            double sum = 0;
            double squares = 0;
            int n = 40_000;
            for (int i = 0; i < n; i++) {
                double value = draw.next(random);
                sum += value;
                squares += (value - mean) * (value - mean);
            }
            double error = Math.sqrt(mean / n);
            assertThat(sum / n).isBetween(mean - 4 * error, mean + 4 * error);
            assertThat(squares / n).isBetween(mean * 0.85, mean * 1.15);
        }
    }
}
