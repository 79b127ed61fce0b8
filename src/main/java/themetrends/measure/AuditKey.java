package themetrends.measure;

import java.io.Serializable;
import java.util.List;

/**
 * What is counted for the segmentation audit.
 *
 * @param year the year
 * @param phrase label of the phrase
 * @param match label of the match
 * @param negated whether a negation stands before it
 * @param inside the longer token around a nested occurrence, else empty
 * @param overlaps labels of other phrases whose mentions share characters with it
 */
public record AuditKey(int year, String phrase, String match, boolean negated, String inside, List<String> overlaps)
        implements Serializable {
    /** The key under which an occurrence is counted. */
    public static AuditKey of(Occurrence occurrence, int year) {
        return new AuditKey(
                year,
                occurrence.phrase(),
                occurrence.match().label(),
                occurrence.negated(),
                occurrence.inside(),
                occurrence.overlaps());
    }
}
