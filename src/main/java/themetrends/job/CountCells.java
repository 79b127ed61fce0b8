package themetrends.job;

import java.util.Map;
import java.util.stream.Stream;
import themetrends.measure.ArticleCounts;
import themetrends.measure.CellKey;
import themetrends.measure.CellTallies;
import themetrends.measure.CellTallySums;
import themetrends.measure.CountTally;

/**
 * Of stage 5: sums of mentions and text sizes, and how they are spread over articles. What crosses the network is a key, a few
 * integers, and two more for each different pair of mentions and tokens.
 */
final class CountCells {
    private CountCells() {}

    /** What articles add to each cell; of reprints all is repeated, and so nothing is counted. */
    static Stream<Map.Entry<CellKey, CountTally>> tallies(Stream<ArticleCounts> withReprints) {
        CellTallySums sums = new CellTallySums();
        withReprints
                .map(counts -> counts.copyOf().isEmpty() ? counts : counts.asRepeated())
                .forEach(counts -> sums.add(CellTallies.of(counts, Counted.year(counts))));
        return sums.tallies();
    }
}
