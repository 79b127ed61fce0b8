package themetrends.corpus;

/** Whose words a stretch of text is. The order is the order of rows in tables. */
public enum Voice {
    /** Words of a message, in the message. */
    MESSAGE("message"),
    /** Message words that another article reproduces. */
    QUOTED("quoted"),
    /** All the rest. */
    OWN("own");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    /** The word that stands in tables. */
    public String label() {
        return label;
    }
}
