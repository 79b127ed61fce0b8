package themetrends.measure.stats;

import java.util.List;

/**
 * Whether a rate only rises or only falls over periods of different size.
 *
 * @param kendall Kendall's test of the rates: right whatever their distribution, if only it is the same in every period
 * @param flat p-value beside a flat Poisson rate: right whatever the sizes, if only events are independent
 */
public record RateTrend(MannKendall kendall, double flat) {
    /**
     * Tests periods in the order of time.
     *
     * @param periods events and size of each, sizes above 0
     * @param key seeds the draws behind {@code flat}
     */
    public static RateTrend of(List<Part> periods, String key) {
        MannKendall kendall = MannKendall.of(periods.stream()
                .map(period -> (double) period.events() / period.size())
                .toList());
        return new RateTrend(kendall, FlatRate.p(periods, kendall, key));
    }

    /** The greater of both p-values: no false alarm as long as either test is right. */
    public double p() {
        return Math.max(kendall.p(), flat);
    }

    /** The smallest p-value that these rates could have in any order. */
    public double smallestP() {
        return kendall.smallestP();
    }
}
