package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Confidence;

class ContrastTableTest {
    private static final List<Phrase> PHRASES = List.of(phrase("创新"), phrase("安全"), phrase("从未"));

    private static Phrase phrase(String label) {
        return new Phrase(label, label, List.of(label), "", true, true);
    }

    /** A message and a reaction each in 2020, 2021 and 2023; the reaction of 2021 quotes. */
    private static List<Contrast> contrasts(Period.Pair... periods) {
        Map<CellKey, CountTally> tallies = new HashMap<>();
        text(tallies, 2020, "message", "message", 1000, 10, 0);
        text(tallies, 2021, "message", "message", 1000, 20, 3);
        text(tallies, 2023, "message", "message", 2000, 30, 1);
        text(tallies, 2021, "reaction", "own", 500, 2, 4);
        text(tallies, 2021, "reaction", "quoted", 300, 6, 0);
        text(tallies, 2023, "reaction", "own", 800, 8, 0);
        CellTable cells = CellTable.of(tallies, PHRASES, List.of(), Confidence.USUAL);
        return ContrastTable.of(cells, PHRASES, List.of(periods), Confidence.USUAL);
    }

    private static void text(
            Map<CellKey, CountTally> tallies,
            int year,
            String kind,
            String voice,
            long tokens,
            long first,
            long second) {
        for (String each : List.of(voice, CellKey.ALL)) {
            add(tallies, new CellKey(year, kind, each, CellTallies.TEXT), Tallies.text(tokens));
            if (first > 0) {
                add(tallies, new CellKey(year, kind, each, "创新"), Tallies.phrase(first, tokens));
            }
            if (second > 0) {
                add(tallies, new CellKey(year, kind, each, "安全"), Tallies.phrase(second, tokens));
            }
        }
    }

    private static void add(Map<CellKey, CountTally> tallies, CellKey key, CountTally tally) {
        tallies.merge(key, tally, CountTally::plus);
    }

    private static List<String> comparisons(Comparison.Of of) {
        return contrasts().stream()
                .filter(row -> row.phrase().equals("创新"))
                .map(Contrast::comparison)
                .filter(row -> row.of() == of)
                .map(row -> String.join(" ", row.kind(), row.voice(), row.years(), row.a(), row.b()))
                .map(text -> text.strip().replaceAll(" +", " "))
                .toList();
    }

    private static Contrast row(List<Contrast> rows, Comparison comparison, String phrase) {
        return rows.stream()
                .filter(row ->
                        row.comparison().equals(comparison) && row.phrase().equals(phrase))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTwoTextsThatCanBeComparedAre() {
        assertThat(comparisons(Comparison.Of.YEARS))
                .containsExactly(
                        "message message 2020 2021",
                        "message message 2021 2023",
                        "message all 2020 2021",
                        "message all 2021 2023",
                        "reaction own 2021 2023",
                        "reaction all 2021 2023",
                        "all message 2020 2021",
                        "all message 2021 2023",
                        "all own 2021 2023",
                        "all all 2020 2021",
                        "all all 2021 2023");
        assertThat(comparisons(Comparison.Of.PERIODS))
                .containsExactly(
                        "message message 2020 2021-2023",
                        "message all 2020 2021-2023",
                        "all message 2020 2021-2023",
                        "all all 2020 2021-2023");
        assertThat(comparisons(Comparison.Of.KINDS))
                .containsExactly("2021 message reaction", "2023 message reaction", "2020-2023 message reaction");
        assertThat(comparisons(Comparison.Of.VOICES))
                .containsExactly("reaction 2021 quoted own", "reaction 2020-2023 quoted own");
    }

    @Test
    void twiceTheRateIsALogRatioOfOne() {
        Contrast row =
                row(contrasts(), new Comparison(Comparison.Of.YEARS, "message", "message", "", "2020", "2021"), "创新");

        assertThat(row.rateA()).isEqualTo(100);
        assertThat(row.rateB()).isEqualTo(200);
        assertThat(row.logRatio().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(row.low().getAsDouble()).isBetween(-0.5, 0.0);
        assertThat(row.high().getAsDouble()).isBetween(2.0, 3.0);
        // 2 · (10 ln(10/15) + 20 ln(20/15)), and the exact p of 10 : 20, of two phrases that occur.
        assertThat(row.g2().getAsDouble()).isCloseTo(3.3979807, within(1e-6));
        assertThat(row.note()).isEmpty();
    }

    /** Phrases that neither text has are no tests, and weigh on no other. */
    @Test
    void isCorrectedOverThePhrasesThatOccur() {
        Comparison comparison = new Comparison(Comparison.Of.YEARS, "message", "message", "", "2020", "2021");
        List<Contrast> rows = contrasts();
        double first = row(rows, comparison, "创新").uncorrected().getAsDouble();
        double second = row(rows, comparison, "安全").uncorrected().getAsDouble();

        assertThat(second).isEqualTo(0.25);
        assertThat(row(rows, comparison, "创新").p().getAsDouble()).isEqualTo(Math.min(2 * first, second));
        assertThat(row(rows, comparison, "从未").p()).isEmpty();
    }

    @Test
    void zerosLeaveTheRatioOpenAndSaySo() {
        List<Contrast> rows = contrasts();
        Contrast never = row(rows, new Comparison(Comparison.Of.KINDS, "", "", "2021", "message", "reaction"), "从未");
        Contrast gone = row(rows, new Comparison(Comparison.Of.YEARS, "reaction", "own", "", "2021", "2023"), "安全");
        Contrast come = row(rows, new Comparison(Comparison.Of.YEARS, "message", "all", "", "2020", "2021"), "安全");

        assertThat(never.note()).isEqualTo("in neither");
        assertThat(never.logRatio()).isEmpty();
        assertThat(never.g2()).isEmpty();
        assertThat(gone.logRatio()).isEmpty();
        assertThat(gone.low()).isEmpty();
        assertThat(gone.high()).isPresent();
        assertThat(gone.note())
                .isEqualTo("not in b, so the ratio is zero and has an upper bound only; fewer than 5 mentions in both");
        assertThat(come.high()).isEmpty();
        assertThat(come.note()).startsWith("not in a, so the ratio is infinite and has a lower bound only");
    }

    @Test
    void periodsAreThoseAskedFor() {
        List<Contrast> rows = contrasts(new Period.Pair(new Period(2020, 2021), new Period(2023, 2023)));
        Contrast row = row(rows, new Comparison(Comparison.Of.PERIODS, "all", "all", "", "2020-2021", "2023"), "创新");

        assertThat(row.counts().a()).isEqualTo(38);
        assertThat(row.counts().sizeA()).isEqualTo(2800);
        assertThat(row.counts().b()).isEqualTo(38);
        assertThat(row.counts().sizeB()).isEqualTo(2800);
        assertThat(row.logRatio()).hasValue(0);
        assertThat(row.uncorrected()).hasValue(1);
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new Period(2020, 2019)).hasMessage("period 2020-2019: it ends before it begins");
        assertThat(Period.halves(List.of(2014, 2016, 2017)))
                .containsExactly(new Period.Pair(new Period(2014, 2014), new Period(2016, 2017)));
        assertThat(Period.halves(List.of(2014))).isEmpty();
    }
}
