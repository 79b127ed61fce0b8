package themetrends.measure;

/** What can be said of a phrase over the years. */
public enum Verdict {
    RISING("rising"),
    FALLING("falling"),
    /** Not the same as constant: there may be too little text to tell. */
    NOT_SHOWN("not shown");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The words that stand in tables. */
    public String label() {
        return label;
    }
}
