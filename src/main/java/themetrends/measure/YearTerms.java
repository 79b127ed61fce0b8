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

    private static final Comparator<YearTerm> BY_WORD =
            Comparator.comparing(term -> term.weight().phrase());

    private static final Comparator<YearTerm> BY_TF_IDF = Comparator.comparingDouble(
                    (YearTerm term) -> term.weight().tfIdf().orElse(0))
            .reversed()
            .thenComparing(BY_WORD);

    private static final Comparator<YearTerm> BY_LOG_ODDS =
            Comparator.comparingDouble(YearTerms::z).reversed().thenComparing(BY_WORD);

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
            ranked.addAll(top(words.stream().map(word -> term(YearTerm.By.TF_IDF, word, keyness, scheme)), BY_TF_IDF));
            ranked.addAll(top(
                    words.stream()
                            .map(word -> term(YearTerm.By.LOG_ODDS, word, keyness, scheme))
                            .filter(term -> z(term) > 0),
                    BY_LOG_ODDS));
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

    private static List<YearTerm> top(Stream<YearTerm> terms, Comparator<YearTerm> order) {
        List<YearTerm> sorted = terms.sorted(order).limit(TOP).toList();
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
