package themetrends.text;

/**
 * One change of a text.
 *
 * @param at where it starts, as an index into the text before the rule
 * @param before what stood there, not empty
 * @param after what stands there now
 */
public record Edit(int at, String before, String after) {
    public Edit {
        if (before.isEmpty()) {
            throw new IllegalArgumentException("edit at " + at + ": a repair replaces something, it never only adds");
        }
    }

    /** Index behind what it replaces. */
    int end() {
        return at + before.length();
    }

    /** By how much the text grows; negative where it shrinks. */
    int growth() {
        return after.length() - before.length();
    }

    /** Takes out what stands from {@code start} to before {@code end}. */
    static Edit deletion(String text, int start, int end) {
        return new Edit(start, text.substring(start, end), "");
    }
}
