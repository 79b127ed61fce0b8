package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.LogOdds;
import themetrends.measure.stats.TwoCounts;

class YearTermsTest {
    private static final Keyness KEYNESS = new Keyness(new TreeMap<>(Map.of(2001, 100L, 2002, 50L)));

    private static List<YearTerm> ranked(YearTerm.By by, List<TermCount> words, IdfScheme scheme) {
        return YearTerms.of(words, KEYNESS, scheme).stream()
                .filter(term -> term.by() == by)
                .toList();
    }

    @Test
    void ranksByWeightAndThenByTheWord() {
        List<TermCount> words = List.of(
                new TermCount(2001, "发展", 4, 2, 13),
                new TermCount(2001, "平台", 3, 1, 3),
                new TermCount(2001, "主权", 3, 1, 3),
                new TermCount(2002, "发展", 9, 2, 13));

        assertThat(ranked(YearTerm.By.TF_IDF, words, IdfScheme.SMOOTH))
                .extracting(
                        YearTerm::rank,
                        row -> row.weight().year(),
                        row -> row.weight().phrase())
                .containsExactly(
                        tuple(1, 2001, "主权"), tuple(2, 2001, "平台"), tuple(3, 2001, "发展"), tuple(1, 2002, "发展"));
    }

    @Test
    void keepsOnlyTheTop() {
        List<TermCount> words = new ArrayList<>();
        for (int i = 0; i < 2 * YearTerms.TOP; i++) {
            words.add(new TermCount(2001, "词" + i, i + 1, 1, i + 1));
        }

        List<YearTerm> ranked = ranked(YearTerm.By.TF_IDF, words, IdfScheme.PLAIN);

        assertThat(ranked).hasSize(YearTerms.TOP);
        assertThat(ranked.get(0).weight().mentions()).isEqualTo(2 * YearTerms.TOP);
    }

    /** 发展 stands in every year, so that plain TF-IDF is 0; log-odds see that 2002 has three times as much of it. */
    @Test
    void logOddsSeeWhatEveryYearHas() {
        List<TermCount> words = List.of(
                new TermCount(2001, "发展", 8, 2, 20),
                new TermCount(2001, "平台", 3, 1, 3),
                new TermCount(2002, "发展", 12, 2, 20),
                new TermCount(2002, "治理", 1, 1, 1));

        List<YearTerm> ranked = ranked(YearTerm.By.LOG_ODDS, words, IdfScheme.PLAIN);

        assertThat(ranked)
                .extracting(
                        YearTerm::rank,
                        row -> row.weight().year(),
                        row -> row.weight().phrase())
                .containsExactly(tuple(1, 2001, "平台"), tuple(1, 2002, "发展"), tuple(2, 2002, "治理"));
        LogOdds odds = ranked.get(1).odds().orElseThrow();
        assertThat(odds).isEqualTo(LogOdds.of(new TwoCounts(12, 50, 8, 100), 20, 150, Keyness.PRIOR_SIZE));
    }

    @Test
    void aSingleYearHasNothingToBeComparedWith() {
        Keyness alone = new Keyness(new TreeMap<>(Map.of(2001, 100L, 2002, 0L)));
        List<YearTerm> ranked = YearTerms.of(List.of(new TermCount(2001, "发展", 4, 1, 4)), alone, IdfScheme.SMOOTH);

        assertThat(ranked).extracting(YearTerm::by).containsExactly(YearTerm.By.TF_IDF);
        assertThat(ranked.get(0).odds()).isEmpty();
    }
}
