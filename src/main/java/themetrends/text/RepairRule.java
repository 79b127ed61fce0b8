package themetrends.text;

import java.util.List;

/** One kind of damage and how it is undone. A rule keeps no state and may be called from any thread. */
interface RepairRule {
    /** Kinds of characters, which {@link Chars} lists: a text without any of them does not have the damage. */
    default int kinds() {
        return Chars.ANY;
    }

    /**
     * The changes that undo the damage, from left to right, none overlapping another; empty where there is none. On its
     * own result a rule finds nothing more to do.
     *
     * @param text a text with a character of those kinds
     */
    List<Edit> found(WorkingText text);

    /** The same in any text. */
    default List<Edit> edits(WorkingText text) {
        return text.hasAny(kinds()) ? found(text) : List.of();
    }

    /** The same in any text. */
    default List<Edit> edits(String text) {
        return edits(new WorkingText(text));
    }
}
