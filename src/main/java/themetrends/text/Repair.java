package themetrends.text;

import java.util.List;

/** All repair rules, in the order in which they run: each relies on what those before it have put right. */
public enum Repair {
    /** Every sort of line end becomes {@code \n}. */
    LINE_ENDS,
    /** Spaces between Han characters go. */
    HAN_SPACES,
    /** Lines broken inside a sentence are joined; needs the true widths of lines, so it follows the spaces. */
    BROKEN_LINES;

    /** The rule itself. */
    public RepairRule rule() {
        return switch (this) {
            case LINE_ENDS -> new LineEnds();
            case HAN_SPACES -> new HanSpaces();
            case BROKEN_LINES -> new BrokenLines();
        };
    }

    /** A text with all rules applied. */
    public static String all(String text) {
        String repaired = text;
        for (Repair repair : values()) {
            repaired = apply(repaired, repair.rule().edits(repaired));
        }
        return repaired;
    }

    /** A text with edits applied that belong to it. */
    static String apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : edits) {
            result.append(text, from, edit.at()).append(edit.after());
            from = edit.at() + edit.before().length();
        }
        return result.append(text, from, text.length()).toString();
    }
}
