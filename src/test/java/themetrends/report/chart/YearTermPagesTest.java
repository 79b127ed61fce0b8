package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.TfIdf;
import themetrends.measure.YearTerm;

class YearTermPagesTest {

    @Test
    void oneRowPerYearWithItsWordsByRank() throws IOException {
        List<YearTerm> terms = List.of(term(2014, 1, "桥梁", 8), term(2014, 2, "数据", 4), term(2014, 11, "云", 1));
        List<Cell> cells = List.of(
                Samples.cell(2014, "all", "创新", 1, 100),
                Samples.cell(2015, "all", "创新", 1, 100),
                Samples.cell(2016, "all", "创新", 0, 0));
        List<Integer> years = List.of(2014, 2015, 2016);
        Findings findings = Samples.of(List.of(), years, cells, List.of(), terms);

        Grid grid = new YearTermPages(findings, Samples.layout(Language.EN)).grid(years);

        assertThat(grid.rows()).containsExactly("2014", "2015", "2016");
        assertThat(grid.columns()).hasSize(10).startsWith("1").endsWith("10");
        assertThat(grid.cells().get(0))
                .extracting(GridCell::text)
                .startsWith("桥梁", "数据", "")
                .hasSize(10);
        assertThat(grid.cells().get(1)).as("text without words").containsOnly(GridCell.BLANK);
        assertThat(grid.cells().get(2)).as("no text").containsOnly(GridCell.NO_TEXT);
        assertThat(grid.highest()).isEqualTo(grid.cells().get(0).get(0).value().getAsDouble());
    }

    private static YearTerm term(int year, int rank, String word, long mentions) {
        return new YearTerm(
                YearTerm.By.TF_IDF,
                rank,
                new TfIdf(year, word, TfIdf.Unit.YEAR, mentions, 1000, 1, 2, IdfScheme.SMOOTH),
                Optional.empty());
    }
}
