package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.CountTally;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.stats.Confidence;

class TrendDataTest {

    @Test
    void messagesAndReactionsGoBeforeOtherKinds() {
        assertThat(TrendData.kinds(cells("all", "reaction", "news", "message"))).containsExactly("message", "reaction");
        assertThat(TrendData.kinds(cells("all", "news", "reaction"))).containsExactly("reaction");
    }

    @Test
    void otherKindsStandInForThem() {
        assertThat(TrendData.kinds(cells("all", "document"))).containsExactly("document");
        assertThat(TrendData.kinds(cells("document", "news"))).containsExactly("news", "document");
        assertThat(TrendData.kinds(cells("all"))).containsExactly("all");
        assertThat(TrendData.kinds(List.of())).containsExactly("all");
    }

    @Test
    void aKindWithoutTextIsNotShown() {
        Cell none = Samples.cell(2014, "message", "创新", 0, 0);
        Cell some = Samples.cell(2014, "document", "创新", 0, 10);

        assertThat(TrendData.kinds(List.of(none, some))).containsExactly("document");
    }

    @Test
    void takesTheCellsOfAllVoicesOfThePhrase() throws IOException {
        Phrase phrase = Samples.phrase("创新", "innovation");
        Cell all = Samples.cell(2014, "message", "创新", 7, 1000);
        Cell own = Cell.poisson(
                new CellKey(2014, "message", "own", "创新"), new CountTally(1, 1, 1000, 2000, 1), Confidence.USUAL);
        Cell other = Samples.cell(2014, "message", "安全", 3, 1000);
        Findings findings = Samples.of(List.of(phrase), List.of(2014), List.of(own, all, other), List.of(), List.of());

        List<TrendLine> lines = new TrendData(findings).byKind(phrase, new Lettering(Language.EN));

        assertThat(lines).extracting(TrendLine::name).containsExactly("messages");
        assertThat(lines.get(0).points()).extracting(TrendPoint::rate).containsExactly(70.0);
    }

    @Test
    void allPhrasesTogetherTakeTheCellsOfAllKinds() throws IOException {
        Findings findings = Samples.findings(3, 11);

        List<TrendLine> lines = new TrendData(findings).byPhrase(findings.phrases(), new Lettering(Language.EN));

        assertThat(lines).extracting(TrendLine::name).containsExactly("innovation", "security", "digital divide");
        assertThat(lines).extracting(TrendLine::look).containsExactly(0, 1, 2);
        assertThat(lines.get(0).points()).hasSize(10);
    }

    private static List<Cell> cells(String... kinds) {
        return Stream.of(kinds)
                .map(kind -> Samples.cell(2014, kind, "创新", 1, 100))
                .toList();
    }
}
