package themetrends.measure;

import java.util.OptionalDouble;

/**
 * How characteristic a phrase is of a year: a row of {@code tf_idf.csv}.
 *
 * @param year the year
 * @param phrase label of the phrase
 * @param unit what df and n count
 * @param mentions mentions in the year, all kinds and voices
 * @param tokens tokens of the year
 * @param df units in which the phrase occurs
 * @param n units that have text
 * @param scheme how idf is computed
 */
public record TfIdf(int year, String phrase, Unit unit, long mentions, long tokens, long df, long n, IdfScheme scheme) {
    /** What document frequency is counted in. */
    public enum Unit {
        YEAR("year"),
        ARTICLE("article");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The word that stands in tables. */
        public String label() {
            return label;
        }
    }

    /** Mentions per token; empty where the year has no text. */
    public OptionalDouble tf() {
        return tokens == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) mentions / tokens);
    }

    /** Inverse document frequency; empty where the scheme has none. */
    public OptionalDouble idf() {
        return scheme.idf(n, df);
    }

    /** tf × idf; 0 where the year has text without the phrase, empty where the year has no text. */
    public OptionalDouble tfIdf() {
        if (tokens == 0) {
            return OptionalDouble.empty();
        }
        return mentions == 0 ? OptionalDouble.of(0) : OptionalDouble.of(tf().getAsDouble() * idf().getAsDouble());
    }

    /** Why the numbers are as they are, where they could be misread; else empty. */
    public String note() {
        if (tokens == 0) {
            return "no text in this year";
        }
        if (df == 0) {
            return "the phrase never occurs";
        }
        if (df == n && idf().getAsDouble() == 0) {
            return "present in every " + unit.label() + ", so idf is 0; compare rates in term_frequency.csv instead";
        }
        return "";
    }
}
