package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Series;

class TrendDataTest {

    @Test
    void showsMessagesAndBothVoicesOfReactions() {
        assertThat(series("all all", "reaction quoted", "reaction own", "news own", "message message", "message all"))
                .containsExactly("message message", "reaction own", "reaction quoted");
    }

    @Test
    void otherKindsStandInForReactions() {
        assertThat(series("message message", "news own", "news quoted"))
                .containsExactly("message message", "news own", "news quoted");
        assertThat(series("all all", "document own", "document all")).containsExactly("document own");
        assertThat(series("all all")).containsExactly("all all");
        assertThat(series()).containsExactly("all all");
    }

    @Test
    void textWithoutLengthIsNotShown() {
        Cell none = Samples.cell(2014, "message", "message", "创新", 0, 0);
        Cell some = Samples.cell(2014, "document", "own", "创新", 0, 10);

        assertThat(TrendData.series(List.of(none, some))).containsExactly(new Series("document", "own"));
    }

    @Test
    void takesTheCellsOfThePhraseAndNamesWhoseWordsTheyAre() throws IOException {
        Phrase phrase = Samples.phrase("创新", "innovation");
        List<Cell> cells = List.of(
                Samples.cell(2014, "reaction", "own", "创新", 7, 1000),
                Samples.cell(2014, "reaction", "quoted", "创新", 1, 1000),
                Samples.cell(2014, "reaction", "all", "创新", 8, 2000),
                Samples.cell(2014, "reaction", "own", "安全", 3, 1000));
        Findings findings = Samples.of(List.of(phrase), List.of(2014), cells, List.of(), List.of());

        List<TrendLine> lines = new TrendData(findings).bySeries(phrase, new Lettering(Language.EN));

        assertThat(lines)
                .extracting(TrendLine::name)
                .containsExactly("reactions (own words)", "reactions (quotations)");
        assertThat(lines).extracting(TrendLine::look).containsExactly(0, 1);
        assertThat(lines)
                .flatExtracting(TrendLine::points)
                .extracting(TrendPoint::rate)
                .containsExactly(70.0, 10.0);
    }

    @Test
    void ownWordsAreNamedSoOnlyBesideQuotations() throws IOException {
        Phrase phrase = Samples.phrase("创新", "innovation");
        Cell cell = Samples.cell(2014, "document", "own", "创新", 7, 1000);
        Findings findings = Samples.of(List.of(phrase), List.of(2014), List.of(cell), List.of(), List.of());

        assertThat(new TrendData(findings).bySeries(phrase, new Lettering(Language.EN)))
                .extracting(TrendLine::name)
                .containsExactly("documents");
    }

    @Test
    void overallTakesTheCellsOfAllKinds() throws IOException {
        Findings findings = Samples.findings(3, 11);
        Phrase phrase = findings.phrases().get(2);

        TrendLine line = new TrendData(findings).overall(phrase, new Lettering(Language.EN));

        assertThat(line.name()).isEqualTo("digital divide");
        assertThat(line.points())
                .hasSize(10)
                .allMatch(point -> point.cell().key().kind().equals("all"));
    }

    private static List<String> series(String... kindsAndVoices) {
        List<Cell> cells = Stream.of(kindsAndVoices)
                .map(words -> words.split(" ", -1))
                .map(words -> Samples.cell(2014, words[0], words[1], "创新", 1, 100))
                .toList();
        return TrendData.series(cells).stream()
                .map(one -> one.kind() + " " + one.voice())
                .toList();
    }
}
