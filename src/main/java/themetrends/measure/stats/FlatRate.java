package themetrends.measure.stats;

import java.util.List;

/**
 * How often a flat rate would look like a trend, given how big each period is.
 *
 * <p>Kendall's test takes every order of the rates for equally likely. Where events are rare and texts grow, that is wrong:
 * a short text has no event far more often than a long one, so the rates of a growing corpus seem to rise from zero. Here
 * counts are drawn anew under one common rate, each period with its own size, and Kendall's S of the drawn rates, in its
 * standard deviations as rare events make many ties, is compared with the S that was seen. Source: the parametric bootstrap test, A. C. Davison, D. V. Hinkley, Bootstrap methods
 * and their application (1997), section 4.2; drawing ends early where nothing is to be found, as in J. Besag, P. Clifford,
 * Sequential Monte Carlo p-values, Biometrika 78 (1991) 301–304.
 */
final class FlatRate {
    private static final int MOST_DRAWS = 4999;
    private static final int ENOUGH = 25;

    private FlatRate() {}

    /**
     * The two-sided p-value: twice the share of draws in which S lies as far on the same side.
     *
     * @param periods events and size of each period, in the order of time; sizes are above 0
     * @param seen Kendall's test of the rates
     * @param key seeds the draws
     */
    static double p(List<Part> periods, MannKendall seen, String key) {
        double events = periods.stream().mapToLong(Part::events).sum();
        double size = periods.stream().mapToLong(Part::size).sum();
        if (seen.s() == 0 || events == 0) {
            return 1;
        }
        PoissonDraw[] draws = periods.stream()
                .map(period -> new PoissonDraw(events * (period.size() / size)))
                .toArray(PoissonDraw[]::new);
        double[] sizes = periods.stream().mapToDouble(Part::size).toArray();
        Randomness random = Randomness.of(key);
        int asFar = 0;
        for (int drawn = 1; drawn <= MOST_DRAWS; drawn++) {
            double z = MannKendall.of(rates(sizes, draws, random)).z();
            if (seen.s() > 0 ? z >= seen.z() : z <= seen.z()) {
                asFar++;
            }
            if (asFar == ENOUGH) {
                return Math.min(1, 2.0 * ENOUGH / drawn);
            }
        }
        return Math.min(1, 2.0 * (asFar + 1) / (MOST_DRAWS + 1));
    }

    private static double[] rates(double[] sizes, PoissonDraw[] draws, Randomness random) {
        double[] rates = new double[sizes.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = draws[i].next(random) / sizes[i];
        }
        return rates;
    }
}
