package themetrends.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import themetrends.measure.stats.LogOdds;

/** Ranks the words of each year, by TF-IDF and by weighted log-odds. */
public final class YearTerms {
    /** Words listed a year, by each measure. */
    public static final int TOP = 20;

    /** A word with what it is ranked by, which takes logarithms: computed once and not for each comparison. */
    private record Ranked(double by, YearTerm term) {
        private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::by)
                .reversed()
                .thenComparing(ranked -> ranked.term.weight().phrase());
    }

    private YearTerms() {}

    /**
     * The most characteristic words of each year, by year, measure and rank.
     *
     * @param candidates each word and year once; at least the {@link #TOP} most frequent words of each year and document
     *     frequency, and those of each year with the greatest z: a word with any other count ranks behind them
     * @param keyness of the years
     * @param scheme how idf is computed; the unit is the year
     */
    public static List<YearTerm> of(List<TermCount> candidates, Keyness keyness, IdfScheme scheme) {
        Map<Integer, List<TermCount>> byYear = new TreeMap<>();
        candidates.forEach(word ->
                byYear.computeIfAbsent(word.year(), year -> new ArrayList<>()).add(word));
        List<YearTerm> ranked = new ArrayList<>();
        byYear.values().forEach(words -> {
            ranked.addAll(top(words.stream()
                    .map(word -> term(YearTerm.By.TF_IDF, word, keyness, scheme))
                    .map(term -> new Ranked(term.weight().tfIdf().orElse(0), term))));
            ranked.addAll(top(words.stream()
                    .map(word -> term(YearTerm.By.LOG_ODDS, word, keyness, scheme))
                    .map(term -> new Ranked(z(term), term))
                    .filter(term -> term.by > 0)));
        });
        return ranked;
    }

    private static YearTerm term(YearTerm.By by, TermCount word, Keyness keyness, IdfScheme scheme) {
        TfIdf weight = new TfIdf(
                word.year(),
                word.term(),
                TfIdf.Unit.YEAR,
                word.mentions(),
                keyness.tokens(word.year()),
                word.df(),
                keyness.years(),
                scheme);
        return new YearTerm(by, 0, weight, keyness.odds(word));
    }

    private static List<YearTerm> top(Stream<Ranked> terms) {
        List<YearTerm> sorted =
                terms.sorted(Ranked.ORDER).limit(TOP).map(Ranked::term).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new YearTerm(
                        sorted.get(i).by(),
                        i + 1,
                        sorted.get(i).weight(),
                        sorted.get(i).odds()))
                .toList();
    }

    private static double z(YearTerm term) {
        return term.odds().map(LogOdds::z).orElse(0.0);
    }
}
