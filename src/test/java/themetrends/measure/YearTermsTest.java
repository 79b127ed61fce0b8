package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Confidence;

class YearTermsTest {
    private static final CellTable CELLS = cells();

    private static CellTable cells() {
        Map<CellKey, CountTally> tallies = new HashMap<>();
        tallies.put(new CellKey(2001, "document", "all", ""), Tallies.text(100));
        tallies.put(new CellKey(2002, "document", "all", ""), Tallies.text(50));
        return CellTable.of(
                tallies, List.of(new Phrase("x", "x", List.of("x"), "", true, true)), List.of(), Confidence.USUAL);
    }

    @Test
    void ranksByWeightAndThenByTheWord() {
        List<TermCount> words = List.of(
                new TermCount(2001, "发展", 4, 2),
                new TermCount(2001, "平台", 3, 1),
                new TermCount(2001, "主权", 3, 1),
                new TermCount(2002, "发展", 9, 2));

        assertThat(YearTerms.of(words, CELLS, IdfScheme.SMOOTH))
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
            words.add(new TermCount(2001, "词" + i, i + 1, 1));
        }

        List<YearTerm> ranked = YearTerms.of(words, CELLS, IdfScheme.PLAIN);

        assertThat(ranked).hasSize(YearTerms.TOP);
        assertThat(ranked.get(0).weight().mentions()).isEqualTo(2 * YearTerms.TOP);
    }
}
