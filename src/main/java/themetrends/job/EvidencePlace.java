package themetrends.job;

import java.io.Serializable;
import java.util.Comparator;
import themetrends.measure.CellKey;

/**
 * Where a block of evidence stands in the order of all. Partitions, and articles in them, follow one another as the sources
 * do, so that no row needs to be compared.
 *
 * @param cell the cell of its rows
 * @param partition number of the partition that its articles are in
 * @param number counts the blocks of that partition
 */
record EvidencePlace(CellKey cell, int partition, int number) implements Serializable, Comparable<EvidencePlace> {
    static final Comparator<CellKey> CELLS = Comparator.comparingInt(CellKey::year)
            .thenComparing(CellKey::kind)
            .thenComparing(CellKey::voice)
            .thenComparing(CellKey::phrase);

    private static final Comparator<EvidencePlace> ORDER = Comparator.comparing(EvidencePlace::cell, CELLS)
            .thenComparingInt(EvidencePlace::partition)
            .thenComparingInt(EvidencePlace::number);

    @Override
    public int compareTo(EvidencePlace other) {
        return ORDER.compare(this, other);
    }
}
