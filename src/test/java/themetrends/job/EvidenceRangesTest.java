package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Evenness;

class EvidenceRangesTest {
    private static final Evenness NO_MATTER =
            new Evenness(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    private static CellKey key(int year, String phrase) {
        return new CellKey(year, "news", "own", phrase);
    }

    private static Cell cell(CellKey key, long mentions) {
        return new Cell(key, mentions, 0, 0, 0, 0, Optional.empty(), NO_MATTER);
    }

    @Test
    void cutsALargeCellByThePartitionsThatItsArticlesAreIn() {
        EvidenceRanges ranges = new EvidenceRanges(List.of(cell(key(2020, "b"), 700), cell(key(2020, "a"), 100)), 4);

        assertThat(ranges.numPartitions()).isEqualTo(4);
        assertThat(ranges.getPartition(new EvidencePlace(key(2020, "a"), 3, 9))).isZero();
        assertThat(List.of(0, 1, 2, 3))
                .extracting(partition -> ranges.getPartition(new EvidencePlace(key(2020, "b"), partition, 5)))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void keepsTheOrderOfPlaces() {
        EvidenceRanges ranges = new EvidenceRanges(
                List.of(cell(key(2019, "a"), 3), cell(key(2019, "b"), 40), cell(key(2020, "a"), 5)), 7);
        int last = 0;
        for (CellKey cell : List.of(key(2019, "a"), key(2019, "b"), key(2020, "a"))) {
            for (int partition = 0; partition < 7; partition++) {
                int range = ranges.getPartition(new EvidencePlace(cell, partition, 1));
                assertThat(range).isBetween(last, 6);
                last = range;
            }
        }
        assertThat(last).isGreaterThan(4);
    }

    @Test
    void looksAtNoSumsOfCells() {
        Cell sum = cell(new CellKey(2019, CellKey.ALL, "own", "a"), 1_000);

        assertThat(new EvidenceRanges(List.of(sum), 3).numPartitions()).isEqualTo(1);
    }
}
