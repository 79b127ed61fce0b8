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
}
