package themetrends.extract;

/** What came out of the bytes of a source. */
public sealed interface Extraction {
    /**
     * Its text.
     *
     * @param text the text as the bytes give it, without a byte order mark
     */
    record Text(String text) implements Extraction {}

    /**
     * Nothing that can be counted.
     *
     * @param reason one sentence that names the rule that was broken and what to do
     */
    record Unreadable(String reason) implements Extraction {}
}
