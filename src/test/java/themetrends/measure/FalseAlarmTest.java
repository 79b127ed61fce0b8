package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.measure.stats.Confidence;

/** Simulated corpora of eleven years whose sizes differ by a factor of 50: how often does the verdict err? */
class FalseAlarmTest {
    private static final int YEARS = 11;
    private static final int CORPORA = 300;
    /** Expected mentions in all years. */
    private static final double[] PHRASES = {6, 12, 25, 60, 150};

    /**
     * The share of corpora in which any of five phrases with a flat rate is said to rise or fall.
     *
     * @param order of the sizes over the years
     * @param clustering variance of the rate between years, relative to its square
     */
    @ParameterizedTest
    @CsvSource({"random,0", "growing,0", "shrinking,0", "random,0.25", "growing,0.25"})
    void flatRatesAreSeldomSaidToMove(String order, double clustering) {
        Random random = new Random(2024);
        int alarms = 0;
        int byKendallAlone = 0;
        for (int i = 0; i < CORPORA; i++) {
            List<Trend> trends = TrendTable.of(corpus(sizes(order, random), 1, clustering, random), Confidence.USUAL);
            alarms += trends.stream().anyMatch(trend -> trend.verdict() != Verdict.NOT_SHOWN) ? 1 : 0;
            byKendallAlone +=
                    trends.stream().anyMatch(trend -> trend.test().kendall().p() <= 0.05 / PHRASES.length) ? 1 : 0;
        }
        assertThat((double) alarms / CORPORA).isLessThanOrEqualTo(0.05);
        if (!order.equals("random")) {
            // Even with Bonferroni's correction: what the second test of RateTrend is for.
            assertThat((double) byKendallAlone / CORPORA).isGreaterThan(0.1);
        }
    }

    /** A rate that grows to five times its size is found in phrases that are not rare. */
    @Test
    void aRiseIsFound() {
        Random random = new Random(2025);
        int found = 0;
        for (int i = 0; i < 100; i++) {
            List<Trend> trends = TrendTable.of(corpus(sizes("random", random), 5, 0, random), Confidence.USUAL);
            found += trends.get(4).verdict() == Verdict.RISING ? 1 : 0;
        }
        assertThat(found).isGreaterThan(80);
    }

    /** From 600 to 30,000 tokens, evenly on the scale of logarithms. */
    private static List<Long> sizes(String order, Random random) {
        List<Long> sizes = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            double place = order.equals("random") ? random.nextDouble() : (double) year / (YEARS - 1);
            sizes.add(Math.round(600 * Math.pow(50, order.equals("shrinking") ? 1 - place : place)));
        }
        return sizes;
    }

    private static List<Cell> corpus(List<Long> sizes, double growth, double clustering, Random random) {
        double all = sizes.stream().mapToLong(Long::longValue).sum();
        List<Cell> cells = new ArrayList<>();
        for (int phrase = 0; phrase < PHRASES.length; phrase++) {
            for (int year = 0; year < YEARS; year++) {
                double rate = PHRASES[phrase] / all * Math.pow(growth, (double) year / (YEARS - 1));
                double mean = rate * sizes.get(year) * gamma(clustering, random);
                CellKey key = new CellKey(2014 + year, "message", "all", "p" + phrase);
                MentionHistogram article = MentionHistogram.of(poisson(mean, random), sizes.get(year));
                cells.add(Cell.of(key, article, 1, Confidence.USUAL));
            }
        }
        return cells;
    }

    /** Mean 1, the given variance: a sum of exponentials. */
    private static double gamma(double variance, Random random) {
        double sum = 0;
        int shape = variance == 0 ? 0 : (int) Math.round(1 / variance);
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return shape == 0 ? 1 : sum / shape;
    }

    private static long poisson(double mean, Random random) {
        long count = 0;
        for (double at = -Math.log(1 - random.nextDouble()); at < mean; at -= Math.log(1 - random.nextDouble())) {
            count++;
        }
        return count;
    }
}
