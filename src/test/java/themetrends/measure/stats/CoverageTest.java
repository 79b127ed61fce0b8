package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often 95 % intervals of a rate cover the true rate, in simulated articles of 150 to 2,500 tokens. */
class CoverageTest {
    private static final int SAMPLES = 400;

    /** Independent mentions: whatever the number of articles and however rare the phrase, no less than promised. */
    @ParameterizedTest
    @CsvSource({"3,2", "8,0.5", "8,3", "8,12", "12,60", "40,4", "40,40"})
    void independentMentionsAreCovered(int articles, double mentions) {
        assertThat(coverage(articles, mentions, 0, false)).isGreaterThanOrEqualTo(0.95);
    }

    /**
     * Articles whose rates differ as much as they are high. The interval covers a little less than promised with few
     * articles, and far more than the Poisson interval, which takes mentions for independent.
     */
    @ParameterizedTest
    @CsvSource({"8,5,0.95", "8,12,0.9", "8,60,0.85", "12,60,0.88", "40,12,0.94", "40,150,0.9"})
    void clusteredMentionsAreAlmostCovered(int articles, double mentions, double least) {
        double covered = coverage(articles, mentions, 1, false);

        assertThat(covered).isGreaterThanOrEqualTo(least).isGreaterThan(coverage(articles, mentions, 1, true));
    }

    private static double coverage(int articles, double mentions, int exponentials, boolean poissonOnly) {
        Random random = new Random(11);
        int covered = 0;
        for (int i = 0; i < SAMPLES; i++) {
            // Sizes are drawn too: the true rate is one of all texts that could have been.
            double rate = mentions / (articles * 851.0);
            List<Part> parts = new ArrayList<>();
            for (int article = 0; article < articles; article++) {
                long size = Math.round(150 * Math.pow(16.7, random.nextDouble()));
                double factor = exponentials == 0 ? 1 : -Math.log(1 - random.nextDouble());
                parts.add(new Part(poisson(rate * size * factor, random), size, 1));
            }
            RateInterval found = RateInterval.of(parts, Confidence.USUAL, "sample " + i);
            if (poissonOnly) {
                found = RateInterval.poisson(
                        parts.stream().mapToLong(Part::events).sum(),
                        parts.stream().mapToLong(Part::size).sum(),
                        Confidence.USUAL);
            }
            covered +=
                    found.interval().low() <= rate && rate <= found.interval().high() ? 1 : 0;
        }
        return (double) covered / SAMPLES;
    }

    private static long poisson(double mean, Random random) {
        long count = 0;
        for (double at = -Math.log(1 - random.nextDouble()); at < mean; at -= Math.log(1 - random.nextDouble())) {
            count++;
        }
        return count;
    }
}
