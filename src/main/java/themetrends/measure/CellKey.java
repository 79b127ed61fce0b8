package themetrends.measure;

import java.io.Serializable;

/**
 * Where a count belongs. Labels, not enums: an enum's hash differs between the machines of a cluster.
 *
 * @param year the year
 * @param kind label of a kind, or {@link #ALL}
 * @param voice label of a voice, or {@link #ALL}
 * @param phrase label of a phrase
 */
public record CellKey(int year, String kind, String voice, String phrase) implements Serializable {
    /** Stands for every kind, or every voice. */
    public static final String ALL = "all";

    /** The key of the text that the cell counts in. */
    CellKey ofText() {
        return new CellKey(year, kind, voice, CellTallies.TEXT);
    }
}
