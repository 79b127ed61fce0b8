package themetrends.measure;

/**
 * Two texts whose phrases are compared.
 *
 * @param of what the two differ in
 * @param kind the kind of both; empty where they differ in it
 * @param voice the voice of both; empty where they differ in it
 * @param years the years of both; empty where they differ in them
 * @param a the text that is compared with
 * @param b the other text, whose rate is above the line in the ratio
 */
public record Comparison(Of of, String kind, String voice, String years, String a, String b) {
    /** What two texts differ in. */
    public enum Of {
        /** A year and the next one that has text. */
        YEARS("years"),
        /** Two periods. */
        PERIODS("periods"),
        /** Two kinds of text, each in its own words: of a message the message, of others what they do not quote. */
        KINDS("kinds"),
        /** What texts of one kind quote, and what they say themselves. */
        VOICES("voices");

        private final String label;

        Of(String label) {
            this.label = label;
        }

        /** The word that stands in tables. */
        public String label() {
            return label;
        }
    }
}
