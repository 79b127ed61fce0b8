package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Kind;

class CandidateListTest {
    private static final RateTrend TREND = new RateTrend(inYears(10_000, 10_000, 10_000));

    private static TermTally inYears(long... mentions) {
        TermTally sum = null;
        for (int i = 0; i < mentions.length; i++) {
            if (mentions[i] > 0) {
                TermTally year = TermTally.of(2000 + i, Kind.NEWS, mentions[i], 10_000);
                sum = sum == null ? year : sum.plus(year);
            }
        }
        return java.util.Objects.requireNonNull(sum);
    }

    private static TermTrend term(double z, TermTally tally, String... words) {
        return new TermTrend(ContentWords.key(List.of(words)), tally, z);
    }

    private static CandidateList list(TermTrend... terms) {
        TrendTests tests = new TrendTests();
        for (TermTrend term : terms) {
            tests.add(term);
        }
        return CandidateList.of(tests, TREND);
    }

    @Test
    void ranksByEvidenceInEachDirection() {
        CandidateList list = list(
                term(4, inYears(1, 2, 9), "水渠"),
                term(-5, inYears(9, 2, 1), "纸船"),
                term(6, inYears(0, 1, 2), "渡口"),
                term(1, inYears(1, 1, 40), "灯塔"));

        assertThat(list.note()).isEmpty();
        assertThat(list.rows())
                .extracting(row -> row.rank() + " " + row.rising() + " " + row.term())
                .containsExactly("1 true 渡口", "2 true 水渠", "1 false 纸船");
        Candidate first = list.rows().get(0);
        assertThat(first.firstYear()).isEqualTo(2001);
        assertThat(first.lastYear()).isEqualTo(2002);
        assertThat(first.earlier()).hasValue(0);
        assertThat(first.later()).hasValue(3 * 10_000 / 20_000.0);
    }

    @Test
    void aPartIsToldByTheWholeWhereItHardlyStandsAlone() {
        CandidateList list = list(
                term(6, inYears(0, 1, 10), "鸿沟"),
                term(5, inYears(0, 0, 10), "数字", "鸿沟"),
                term(5, inYears(1, 5, 30), "数字"));

        assertThat(list.rows()).extracting(Candidate::term).containsExactly("数字", "数字鸿沟");
    }

    @Test
    void whereThePlainRatesMoveTheOtherWayNothingIsListed() {
        CandidateList list = list(term(6, inYears(9, 2, 1), "水渠"));

        assertThat(list.rows()).isEmpty();
        assertThat(list.note()).startsWith("No candidates: of 1 words and expressions");
    }

    @Test
    void manyTermsNeedMoreEvidence() {
        TermTrend[] many = new TermTrend[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = term(i == 0 ? 3 : 0.5, inYears(1, 2, 9), "水渠" + i);
        }

        assertThat(list(many[0]).rows()).hasSize(1);
        assertThat(list(many).rows()).isEmpty();
    }

    @Test
    void examplesFindTheirTerms() {
        CandidateList list = list(term(5, inYears(0, 0, 10), "数字", "鸿沟"))
                .with(Map.of(ContentWords.key(List.of("数字", "鸿沟")), new Example(2002, "a.txt#1", 3)));

        assertThat(list.rows().get(0).example()).isEqualTo(new Example(2002, "a.txt#1", 3));
    }

    @Test
    void twoYearsMakeNoTrend() {
        assertThat(CandidateList.tooShort(1).note()).endsWith("at least 3 years with text, here is 1.");
    }
}
