package themetrends.measure;

import java.util.Map;

/**
 * What a plain text search would find of a phrase in a year, and what it is: a row of {@code segmentation_audit.csv}.
 *
 * @param year the year
 * @param phrase label of the phrase
 * @param token occurrences that are a token of their own
 * @param joined occurrences made of whole tokens
 * @param nested occurrences inside a longer token
 * @param straddling occurrences that cut through a token, never counted
 * @param negated occurrences with a negation before them
 * @param search what plain searches find
 * @param inside the longer tokens of {@code nested}, with their counts
 * @param overlaps mentions that share characters with a mention of another phrase and count for both, by its label
 */
public record AuditRow(
        int year,
        String phrase,
        long token,
        long joined,
        long nested,
        long straddling,
        long negated,
        SearchTally search,
        Map<String, Long> inside,
        Map<String, Long> overlaps) {

    /** All occurrences in the repaired text. */
    public long plainSearch() {
        return token + joined + nested + straddling;
    }
}
