package themetrends.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import themetrends.measure.stats.BenjaminiHochberg;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.RateTrend;

/**
 * The trend of every phrase in every series of cells.
 *
 * <p>A phrase rises or falls where the p-value of {@link RateTrend}, corrected over the phrases of its series
 * ({@link BenjaminiHochberg}), is at most 1 − confidence. A phrase that could not reach that in any order of its years, or
 * that has fewer mentions in all than a single year needs not to be thin, is not tested and does not weigh on the others
 * (R. E. Tarone, A modified Bonferroni method for discrete data, Biometrics 46 (1990) 515–522).
 */
public final class TrendTable {
    private final Confidence confidence;

    private TrendTable(Confidence confidence) {
        this.confidence = confidence;
    }

    /**
     * All trends, by series and phrase in the order in which they first stand among the cells.
     *
     * @param cells cells of any years, kinds, voices and phrases
     */
    public static List<Trend> of(List<Cell> cells, Confidence confidence) {
        Map<Series, List<Cell>> bySeries =
                cells.stream().collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        TrendTable table = new TrendTable(confidence);
        return bySeries.values().stream()
                .flatMap(series -> table.series(series).stream())
                .toList();
    }

    /**
     * The verdict on one phrase beside others of its series that stay as they are.
     *
     * @param cells the years of the phrase
     * @param others the p-values of the other phrases that were tested
     */
    static Verdict verdict(List<Cell> cells, List<Double> others, Confidence confidence) {
        PhraseYears phrase = PhraseYears.of(cells);
        RateTrend test = phrase.trend();
        if (!TrendReason.ofNoTest(phrase, test, confidence).isEmpty()) {
            return Verdict.NOT_SHOWN;
        }
        List<Double> family = new ArrayList<>(others);
        family.add(test.p());
        double adjusted = BenjaminiHochberg.adjusted(family).get(others.size());
        return new TrendTable(confidence).verdict(test, OptionalDouble.of(adjusted));
    }

    private List<Trend> series(List<Cell> cells) {
        Map<String, List<Cell>> byPhrase = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.key().phrase(), LinkedHashMap::new, Collectors.toList()));
        List<PhraseYears> phrases =
                byPhrase.values().stream().map(PhraseYears::of).toList();
        List<RateTrend> tests = phrases.stream().map(PhraseYears::trend).toList();
        List<Boolean> tested = new ArrayList<>();
        List<Double> family = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            tested.add(TrendReason.ofNoTest(phrases.get(i), tests.get(i), confidence)
                    .isEmpty());
            if (tested.get(i)) {
                family.add(tests.get(i).p());
            }
        }
        List<Double> adjusted = BenjaminiHochberg.adjusted(family);
        List<Trend> trends = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tests.size(); i++) {
            OptionalDouble p = tested.get(i) ? OptionalDouble.of(adjusted.get(next++)) : OptionalDouble.empty();
            trends.add(trend(phrases.get(i), tests.get(i), p, family.size()));
        }
        return trends;
    }

    private Trend trend(PhraseYears phrase, RateTrend test, OptionalDouble adjusted, int family) {
        List<Cell> cells = phrase.cells();
        return new Trend(
                phrase.series(),
                phrase.phrase(),
                cells.size(),
                cells.stream().findFirst().map(cell -> cell.key().year()),
                cells.stream()
                        .reduce((earlier, later) -> later)
                        .map(cell -> cell.key().year()),
                phrase.mentions(),
                test,
                phrase.slope(confidence),
                adjusted,
                verdict(test, adjusted),
                TrendReason.of(phrase, test, adjusted, family, confidence),
                List.of());
    }

    private Verdict verdict(RateTrend test, OptionalDouble adjusted) {
        if (adjusted.isEmpty() || adjusted.getAsDouble() > confidence.alpha()) {
            return Verdict.NOT_SHOWN;
        }
        return test.kendall().s() > 0 ? Verdict.RISING : Verdict.FALLING;
    }
}
