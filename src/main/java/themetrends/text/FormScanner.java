package themetrends.text;

/** Finds every occurrence of many written forms in one pass. */
public interface FormScanner {
    /**
     * Calls {@code hits} for every occurrence, overlapping ones included, in a normalised text. Of equal forms the first
     * is named.
     */
    void scan(String text, Hits hits);

    /** Takes occurrences. */
    @FunctionalInterface
    interface Hits {
        /** The form with this number stands from {@code start} to before {@code end}. */
        void found(int form, int start, int end);
    }
}
