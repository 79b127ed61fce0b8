package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;
import themetrends.measure.TfIdf;

class TfIdfPagesTest {
    private static final Phrase PHRASE = Samples.phrase("创新", "innovation");

    @Test
    void noTextIsNotZero() throws IOException {
        Grid grid = grid(
                weight(2014, 4, 2000, IdfScheme.SMOOTH),
                weight(2015, 0, 2000, IdfScheme.SMOOTH),
                weight(2016, 0, 0, IdfScheme.SMOOTH));

        List<GridCell> cells = grid.cells().get(0);
        assertThat(cells.get(0).text()).isEqualTo("28.1");
        assertThat(cells.get(1)).isEqualTo(GridCell.of(0, "0"));
        assertThat(cells.get(2)).isEqualTo(GridCell.NO_TEXT);
        assertThat(cells.get(3)).as("a year without a row").isEqualTo(GridCell.NO_TEXT);
        assertThat(grid.columns()).containsExactly("2014", "2015", "2016", "2017");
        assertThat(grid.rows()).containsExactly("创新");
    }

    @Test
    void showsTheWantedScheme() throws IOException {
        Grid grid = grid(weight(2014, 4, 2000, IdfScheme.PLAIN), weight(2014, 5, 2000, IdfScheme.SMOOTH));

        assertThat(grid.cells().get(0).get(0).text()).isEqualTo("35.1");
    }

    @Test
    void saysWhyWeightsAreZero() throws IOException {
        TfIdf everywhere = new TfIdf(2014, "创新", TfIdf.Unit.YEAR, 4, 2000, 3, 3, IdfScheme.PLAIN);
        TfIdfPages pages = pages(IdfScheme.PLAIN, everywhere);

        assertThat(pages.notes()).singleElement().asString().contains("idf 为 0");
        assertThat(pages(IdfScheme.SMOOTH, weight(2014, 4, 2000, IdfScheme.SMOOTH))
                        .notes())
                .isEmpty();
    }

    private static Grid grid(TfIdf... weights) throws IOException {
        Layout layout = Samples.layout(Language.ZH);
        YearGrid grid = pages(IdfScheme.SMOOTH, weights).grid();
        return grid.grid(grid.rows(), grid.years(), layout.width(), layout);
    }

    private static TfIdfPages pages(IdfScheme scheme, TfIdf... weights) throws IOException {
        Findings findings =
                Samples.of(List.of(PHRASE), List.of(2014, 2015, 2016, 2017), List.of(), List.of(weights), List.of());
        return new TfIdfPages(findings, scheme, Samples.layout(Language.ZH));
    }

    private static TfIdf weight(int year, long mentions, long tokens, IdfScheme scheme) {
        return new TfIdf(year, "创新", TfIdf.Unit.YEAR, mentions, tokens, 1, 2, scheme);
    }
}
