package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.measure.Cell;

class TrendLineTest {

    @Test
    void aYearWithoutTextEndsARun() {
        TrendLine line = line(cell(2014, 9, 1000), cell(2015, 0, 0), cell(2016, 8, 1000), cell(2017, 7, 1000));

        assertThat(years(line)).containsExactly(List.of(2014), List.of(2016, 2017));
    }

    @Test
    void aMissingCellEndsARunToo() {
        assertThat(years(line(cell(2014, 9, 1000), cell(2016, 8, 1000)))).containsExactly(List.of(2014), List.of(2016));
    }

    @Test
    void aZeroIsAPointAndJoined() {
        TrendLine line = line(cell(2016, 8, 1000), cell(2015, 0, 1000), cell(2014, 9, 1000));

        assertThat(years(line)).containsExactly(List.of(2014, 2015, 2016));
        assertThat(line.points()).extracting(TrendPoint::rate).containsExactly(90.0, 0.0, 80.0);
        assertThat(line.points()).extracting(TrendPoint::thin).containsOnly(false);
    }

    @Test
    void fewMentionsAreThin() {
        TrendLine line = line(cell(2014, Cell.THIN_BELOW - 1, 1000), cell(2015, Cell.THIN_BELOW, 1000));

        assertThat(line.points()).extracting(TrendPoint::thin).containsExactly(true, false);
    }

    @Test
    void noCellsNoPoints() {
        assertThat(line().runs()).isEmpty();
    }

    private static TrendLine line(Cell... cells) {
        return TrendLine.of("line", 0, List.of(cells));
    }

    private static Cell cell(int year, long mentions, long tokens) {
        return Samples.cell(year, "message", "创新", mentions, tokens);
    }

    private static List<List<Integer>> years(TrendLine line) {
        return line.runs().stream()
                .map(run -> run.stream().map(TrendPoint::year).toList())
                .toList();
    }
}
