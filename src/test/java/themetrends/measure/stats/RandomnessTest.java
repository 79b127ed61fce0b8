package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomnessTest {
    private static final long[] EVENTS = {1, 20, 300};
    private static final long[] SIZES = {7, 1_000, 50_000};

    @Test
    void drawsTheRowsOfARatioAsOneByOne() {
        Randomness random = Randomness.of("2014 创新");
        Randomness oneByOne = Randomness.of("2014 创新");
        long events = 0;
        long sizes = 0;
        for (int i = 0; i < SIZES.length; i++) {
            int drawn = oneByOne.below(SIZES.length);
            events += EVENTS[drawn];
            sizes += SIZES[drawn];
        }

        assertThat(random.resampledRatio(EVENTS, SIZES)).isEqualTo((double) events / sizes);
        assertThat(random.share()).as("what comes next").isEqualTo(oneByOne.share());
    }
}
