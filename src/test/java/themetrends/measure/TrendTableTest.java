package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Confidence;

class TrendTableTest {
    private static final long[] SAME = {1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000};

    private static List<Cell> cells(String phrase, long[] mentions, long[] tokens) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < mentions.length; i++) {
            CellKey key = new CellKey(2014 + i, "message", "all", phrase);
            MentionHistogram articles =
                    tokens[i] == 0 ? MentionHistogram.NONE : MentionHistogram.of(mentions[i], tokens[i]);
            cells.add(Cell.of(key, articles, 2000, Confidence.USUAL));
        }
        return cells;
    }

    @SafeVarargs
    private static List<Trend> trends(List<Cell>... phrases) {
        return TrendTable.of(List.of(phrases).stream().flatMap(List::stream).toList(), Confidence.USUAL);
    }

    @Test
    void risingAndFallingAreSaid() {
        List<Trend> trends = trends(
                cells("上", new long[] {0, 2, 3, 5, 6, 9, 8, 11, 14, 13, 18}, SAME),
                cells("下", new long[] {19, 16, 14, 15, 9, 8, 6, 6, 3, 1, 0}, SAME),
                cells("平", new long[] {6, 4, 5, 6, 3, 6, 5, 4, 6, 5, 4}, SAME));

        assertThat(trends)
                .extracting(trend -> trend.verdict().label())
                .containsExactly("rising", "falling", "not shown");
        assertThat(trends).extracting(Trend::reason).containsExactly("", "", "no more order than chance gives");
        assertThat(trends.get(0).series()).isEqualTo(new Series("message", "all"));
        assertThat(trends.get(0).years()).isEqualTo(11);
        assertThat(trends.get(0).firstYear()).hasValue(2014);
        assertThat(trends.get(0).lastYear()).hasValue(2024);
        assertThat(trends.get(0).mentions()).isEqualTo(89);
        assertThat(trends.get(0).test().kendall().s()).isEqualTo(51);
        assertThat(trends.get(0).slope().orElseThrow().slope()).isCloseTo(16.7, within(0.3));
    }

    /** |S| = 27 is the least that eleven years without ties need; one phrase alone needs no correction. */
    @Test
    void elevenYearsNeedTwentySeven() {
        long[] tokens = {50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000};
        Trend enough = trends(cells("a", new long[] {105, 106, 104, 103, 102, 101, 107, 108, 109, 110, 111}, tokens))
                .get(0);
        Trend tooLittle = trends(cells("a", new long[] {105, 106, 104, 103, 102, 101, 108, 107, 109, 110, 111}, tokens))
                .get(0);

        assertThat(enough.test().kendall().s()).isEqualTo(27);
        assertThat(enough.test().kendall().p()).isCloseTo(0.0405, within(1e-4));
        assertThat(tooLittle.test().kendall().s()).isEqualTo(25);
        assertThat(tooLittle.verdict()).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void tooLittleIsSaidToBeTooLittle() {
        long[] four = {1000, 1000, 1000, 1000};
        List<Trend> trends = trends(
                cells("少", new long[] {0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2}, SAME),
                cells("无", new long[11], SAME),
                cells("短", new long[] {1, 5, 9, 20}, four),
                cells("同", new long[] {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 9}, SAME));

        assertThat(trends).extracting(Trend::verdict).containsOnly(Verdict.NOT_SHOWN);
        assertThat(trends).extracting(Trend::adjusted).allMatch(p -> p.isEmpty());
        assertThat(trends)
                .extracting(Trend::reason)
                .containsExactly(
                        "fewer than 5 mentions in all years",
                        "the phrase does not occur",
                        "too few years with text: even a change in one direction every year has p = 0.083",
                        "too many years have the same rate: in the clearest order p would be 0.18");
    }

    @Test
    void yearsWithoutTextAreLeftOutAndZerosAreNot() {
        long[] tokens = {1000, 0, 1000, 1000, 0, 1000, 1000, 1000, 1000};
        Trend trend = trends(cells("a", new long[] {0, 0, 2, 4, 0, 6, 7, 9, 12}, tokens))
                .get(0);

        assertThat(trend.years()).isEqualTo(7);
        assertThat(trend.test().kendall().s()).isEqualTo(21);
        assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend.reason()).isEqualTo("years without text left out: 2");
    }

    @Test
    void onePhraseAmongManyNeedsMore() {
        long[] six = {1000, 1000, 1000, 1000, 1000};
        List<List<Cell>> phrases = new ArrayList<>();
        phrases.add(cells("升", new long[] {10, 14, 21, 29, 40}, six));
        for (int i = 0; i < 4; i++) {
            phrases.add(cells("平" + i, new long[] {10 + i, 17, 9, 14, 12}, six));
        }
        List<Trend> trends =
                TrendTable.of(phrases.stream().flatMap(List::stream).toList(), Confidence.USUAL);

        assertThat(trends.get(0).test().p()).isLessThan(0.05);
        assertThat(trends.get(0).adjusted().getAsDouble()).isGreaterThan(0.05);
        assertThat(trends.get(0).reason())
                .isEqualTo("shown for this phrase alone, not after correction over 5 phrases;"
                        + " one alone among 5 can be shown from 6 years on");
    }

    @Test
    void unequalYearsAreSaidToBeTheReason() {
        Trend trend = trends(cells("a", new long[] {0, 0, 0, 0, 0, 1, 2, 6, 14}, new long[] {
                    100, 150, 200, 300, 500, 2200, 6100, 11800, 29000
                }))
                .get(0);

        assertThat(trend.reason())
                .isEqualTo("a constant rate would often look like this: mentions are few, or years unequal in size");
    }

    /** At a lower confidence more is shown, and the test says by which rule. */
    @Test
    void theConfidenceDecides() {
        List<Cell> cells = cells("a", new long[] {1, 4, 9, 16}, new long[] {1000, 1000, 1000, 1000});

        assertThat(TrendTable.of(cells, new Confidence(90)).get(0).verdict()).isEqualTo(Verdict.RISING);
        assertThat(TrendTable.of(cells, Confidence.USUAL).get(0).verdict()).isEqualTo(Verdict.NOT_SHOWN);
    }
}
