package themetrends.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the words of each year by TF-IDF. */
public final class YearTerms {
    /** Words listed a year. */
    public static final int TOP = 20;

    private static final Comparator<TfIdf> MOST_CHARACTERISTIC = Comparator.comparingDouble(
                    (TfIdf weight) -> weight.tfIdf().orElse(0))
            .reversed()
            .thenComparing(TfIdf::phrase);

    private YearTerms() {}

    /**
     * The most characteristic words of each year, by year and rank.
     *
     * @param candidates at least the {@link #TOP} most frequent words of each year and document frequency; a word with
     *     any other count ranks behind them
     * @param cells gives the tokens of each year
     * @param scheme how idf is computed; the unit is the year
     */
    public static List<YearTerm> of(List<TermCount> candidates, CellTable cells, IdfScheme scheme) {
        Map<Integer, Long> tokens = tokens(cells);
        long n = tokens.values().stream().filter(count -> count > 0).count();
        Map<Integer, List<TfIdf>> byYear = new TreeMap<>();
        for (TermCount word : candidates) {
            byYear.computeIfAbsent(word.year(), year -> new ArrayList<>())
                    .add(new TfIdf(
                            word.year(),
                            word.term(),
                            TfIdf.Unit.YEAR,
                            word.mentions(),
                            tokens.getOrDefault(word.year(), 0L),
                            word.df(),
                            n,
                            scheme));
        }
        List<YearTerm> ranked = new ArrayList<>();
        byYear.values().forEach(words -> {
            words.sort(MOST_CHARACTERISTIC);
            for (int i = 0; i < Math.min(TOP, words.size()); i++) {
                ranked.add(new YearTerm(i + 1, words.get(i)));
            }
        });
        return ranked;
    }

    private static Map<Integer, Long> tokens(CellTable cells) {
        Map<Integer, Long> tokens = new TreeMap<>();
        cells.cells().stream()
                .filter(cell -> cell.key().kind().equals(CellKey.ALL)
                        && cell.key().voice().equals(CellKey.ALL))
                .forEach(cell -> tokens.put(cell.key().year(), cell.tokens()));
        return tokens;
    }
}
