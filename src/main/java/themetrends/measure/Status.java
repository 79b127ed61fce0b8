package themetrends.measure;

/** How far the numbers of a cell can be read. Zero, thin and missing are three different things. */
public enum Status {
    /** Enough mentions to compare with other years. */
    OK("ok"),
    /** Some mentions, too few to read a trend from. */
    THIN("thin"),
    /** There is text, and the phrase is not in it. */
    ZERO("zero"),
    /** Nothing to count in. */
    NO_TEXT("no_text");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word that stands in tables. */
    public String label() {
        return label;
    }
}
