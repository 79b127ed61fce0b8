package themetrends.report.changes;

import java.math.BigDecimal;
import java.util.Optional;
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
 * @param why what differs between the two results and can have moved it
 */
public record Change(
        String table, CellKey cell, String unit, String scheme, String measure, String before, String after, Why why) {

    static Change of(String table, CellKey cell, String measure, String before, String after, Reasons reasons) {
        return new Change(table, cell, "", "", measure, before, after, reasons.why());
    }

    /** The weight of a phrase by a unit and a scheme. */
    Change weighed(String byUnit, String byScheme) {
        return new Change(table, cell, byUnit, byScheme, measure, before, after, why);
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
