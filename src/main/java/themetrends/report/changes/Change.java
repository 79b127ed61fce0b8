package themetrends.report.changes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import themetrends.measure.CellKey;

/**
 * A number that is another than in the earlier result.
 *
 * @param table the table that it stands in
 * @param cell its year, kind, voice and phrase
 * @param unit the unit of its idf, empty outside of tf-idf
 * @param scheme the scheme of its idf, empty outside of tf-idf
 * @param measure its column
 * @param before the earlier value, empty where there was no text
 * @param after the later value, empty where there is no text
 * @param causes what differs between the two results and can have moved it
 * @param cause the causes as they stand in tables
 * @param detail what there is to say of each cause
 */
public record Change(
        String table,
        CellKey cell,
        String unit,
        String scheme,
        String measure,
        String before,
        String after,
        Set<Cause> causes,
        String cause,
        String detail) {

    static Change of(String table, CellKey cell, String measure, String before, String after, Reasons reasons) {
        return new Change(
                table,
                cell,
                "",
                "",
                measure,
                before,
                after,
                Set.copyOf(reasons.causes()),
                reasons.labels(),
                reasons.details());
    }

    /** The weight of a phrase by a unit and a scheme. */
    Change weighed(String byUnit, String byScheme) {
        return new Change(table, cell, byUnit, byScheme, measure, before, after, causes, cause, detail);
    }

    /** After less before, with as many places; empty where one of them is no number. */
    public Optional<String> difference() {
        try {
            return Optional.of(
                    new BigDecimal(after).subtract(new BigDecimal(before)).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
