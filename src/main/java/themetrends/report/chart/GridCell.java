package themetrends.report.chart;

import java.util.OptionalDouble;

/**
 * A field of a grid.
 *
 * @param value its weight; empty where there is none to shade
 * @param text what stands in it, may be empty
 * @param hatched whether it is marked as having no text to count in
 */
record GridCell(OptionalDouble value, String text, boolean hatched) {
    /** No text to count in: not the same as zero. */
    static final GridCell NO_TEXT = new GridCell(OptionalDouble.empty(), "", true);

    /** Text, but nothing to show. */
    static final GridCell BLANK = new GridCell(OptionalDouble.empty(), "", false);

    static GridCell of(double value, String text) {
        return new GridCell(OptionalDouble.of(value), text, false);
    }
}
