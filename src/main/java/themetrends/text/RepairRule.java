package themetrends.text;

import java.util.List;

/** One kind of damage and how it is undone. A rule keeps no state and may be called from any thread. */
public interface RepairRule {
    /**
     * The changes that undo the damage, from left to right, none overlapping another; empty where there is none. On its
     * own result a rule finds nothing more to do.
     */
    List<Edit> edits(String text);
}
