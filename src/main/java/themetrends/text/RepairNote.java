package themetrends.text;

import java.io.Serializable;

/**
 * One entry in the log of repairs.
 *
 * @param rule which rule made the change
 * @param line number of the line in the source where it starts, from 1
 * @param at where it starts, as an index into the text as the rule found it
 * @param before what stood there
 * @param after what stands there now, empty where something was taken out
 */
public record RepairNote(Repair rule, int line, int at, String before, String after) implements Serializable {
    /** The same in a source that has so many lines above the text. */
    public RepairNote below(int lines) {
        return new RepairNote(rule, line + lines, at, before, after);
    }

    Edit edit() {
        return new Edit(at, before, after);
    }
}
