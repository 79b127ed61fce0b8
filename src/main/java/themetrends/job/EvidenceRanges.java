package themetrends.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.Partitioner;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;

/**
 * Cuts the evidence, in its order, into partitions of about the same number of mentions. The counts tell where, so that no
 * sample has to be drawn.
 */
final class EvidenceRanges extends Partitioner {
    private static final long serialVersionUID = 1;

    /** Where each partition but the first begins; rising. */
    private final EvidencePlace[] starts;

    /**
     * Cuts evidence.
     *
     * @param cells cells with their mentions
     * @param partitions partitions that the articles are in, and that are made: mentions of a cell are taken to be spread evenly
     *     over them
     */
    EvidenceRanges(List<Cell> cells, int partitions) {
        List<Cell> inOrder = cells.stream()
                .filter(cell -> cell.mentions() > 0 && isOneOf(cell.key()))
                .sorted(Comparator.comparing(Cell::key, EvidencePlace.CELLS))
                .toList();
        long all = inOrder.stream().mapToLong(Cell::mentions).sum();
        List<EvidencePlace> found = new ArrayList<>();
        long before = 0;
        for (Cell cell : inOrder) {
            long end = before + cell.mentions();
            // The next start is at this share of all mentions.
            while (found.size() + 1 < partitions && all * (found.size() + 1) < end * partitions) {
                double within = (double) all * (found.size() + 1) / partitions - before;
                int partition = (int) Math.round(within / cell.mentions() * partitions);
                found.add(new EvidencePlace(cell.key(), partition, 0));
            }
            before = end;
        }
        starts = found.toArray(EvidencePlace[]::new);
    }

    /** The other cells are sums of these. */
    private static boolean isOneOf(CellKey cell) {
        return !cell.kind().equals(CellKey.ALL) && !cell.voice().equals(CellKey.ALL);
    }

    @Override
    public int numPartitions() {
        return starts.length + 1;
    }

    @Override
    public int getPartition(Object place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
