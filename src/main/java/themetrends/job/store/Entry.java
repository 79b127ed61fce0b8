package themetrends.job.store;

/** What is kept of one source. */
public final class Entry {
    private final String key;
    private final String source;
    private final byte[] facts;
    private final byte[] text;
    private final byte[] tokens;

    /**
     * An entry.
     *
     * @param key what it is found by, 64 hexadecimal digits
     * @param source path of the source, for people who look into a file
     * @param facts all that is neither text nor tokens
     * @param text its texts, in UTF-8
     * @param tokens their tokens
     */
    public Entry(String key, String source, byte[] facts, byte[] text, byte[] tokens) {
        this.key = key;
        this.source = source;
        this.facts = facts;
        this.text = text;
        this.tokens = tokens;
    }

    public String key() {
        return key;
    }

    public String source() {
        return source;
    }

    public byte[] facts() {
        return facts;
    }

    public byte[] text() {
        return text;
    }

    public byte[] tokens() {
        return tokens;
    }

    /** About how many bytes it takes in memory. */
    int size() {
        return facts.length + text.length + tokens.length + 4 * source.length();
    }
}
