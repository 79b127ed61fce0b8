package themetrends.text;

import java.util.List;

/**
 * A repaired text and the log of what was done to it.
 *
 * @param text the text as it is to be counted
 * @param notes every change, rule by rule in the order in which they ran, each rule from top to bottom
 */
public record Repaired(String text, List<RepairNote> notes) {
    public Repaired {
        notes = List.copyOf(notes);
    }

    /** The text before all repairs, rebuilt from the clean text and the log. */
    public String original() {
        String original = text;
        Repair[] rules = Repair.values();
        for (int i = rules.length - 1; i >= 0; i--) {
            original = Edits.undo(original, editsOf(rules[i]));
        }
        return original;
    }

    /** Where the repairs touched the text. Line ends aside: no word reaches over one. */
    public Mends mends() {
        Mends mends = Mends.NONE;
        if (!notes.isEmpty()) {
            for (Repair rule : Repair.values()) {
                mends = rule == Repair.LINE_ENDS ? mends : mends.behind(editsOf(rule));
            }
        }
        return mends;
    }

    /**
     * Where places in the text were before all repairs; what a repair replaced was where that began.
     *
     * @param places indexes into the text, ascending
     */
    public int[] traced(int[] places) {
        int[] traced = places.clone();
        Repair[] rules = Repair.values();
        for (int i = rules.length - 1; i >= 0; i--) {
            traced = Edits.trace(traced, editsOf(rules[i]));
        }
        return traced;
    }

    private List<Edit> editsOf(Repair rule) {
        return notes.stream()
                .filter(note -> note.rule() == rule)
                .map(RepairNote::edit)
                .toList();
    }
}
