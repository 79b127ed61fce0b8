package themetrends.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Evidence;

/**
 * Which mentions the page shows: all, or, where they are too many, the same number of each cell at most, spread evenly
 * over the cell. A rule without chance: the same run shows the same sentences.
 */
public final class EvidenceSample implements Predicate<Evidence> {
    /** Most mentions on a page. */
    public static final int MOST = 20_000;

    private final Map<CellKey, Long> mentions = new HashMap<>();
    private final Map<CellKey, Long> seen = new HashMap<>();
    private final long share;

    /**
     * A fresh sample, for one reading of the mentions.
     *
     * @param cells the cells, whose mentions say how many there will be
     * @param most how many mentions may be shown in all, unless the cells alone are more
     */
    public EvidenceSample(List<Cell> cells, int most) {
        for (Cell cell : cells) {
            CellKey key = cell.key();
            if (!key.kind().equals(CellKey.ALL) && !key.voice().equals(CellKey.ALL)) {
                mentions.put(key, cell.mentions());
            }
        }
        this.share = share(most);
    }

    /** Most mentions shown of one cell. */
    public long share() {
        return share;
    }

    /** The greatest share by which all cells together show no more than so many; at least one. */
    private long share(int most) {
        long low = 1;
        long high = Math.max(
                1, mentions.values().stream().mapToLong(Long::longValue).max().orElse(1));
        while (low < high) {
            long middle = (low + high + 1) / 2;
            long shown = mentions.values().stream()
                    .mapToLong(of -> Math.min(of, middle))
                    .sum();
            if (shown <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether this mention, the next of its cell, is shown. */
    @Override
    public boolean test(Evidence row) {
        CellKey key = new CellKey(row.year(), row.kind(), row.voice(), row.phrase());
        long at = seen.merge(key, 1L, Long::sum) - 1;
        long of = mentions.getOrDefault(key, 0L);
        return of <= share || (at + 1) * share / of > at * share / of;
    }
}
