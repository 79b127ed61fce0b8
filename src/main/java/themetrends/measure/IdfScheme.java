package themetrends.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the rarity of a phrase is weighed: idf as a function of n, the number of units that have text, and df, the
 * number of those in which the phrase occurs.
 */
public enum IdfScheme {
    /**
     * ln((1 + n) / (1 + df)) + 1, never zero. Source: scikit-learn, {@code TfidfTransformer(smooth_idf=True)}, before
     * its normalisation of vectors.
     */
    SMOOTH("smooth") {
        @Override
        double of(long n, long df) {
            return StrictMath.log((1.0 + n) / (1.0 + df)) + 1;
        }

        @Override
        public String written(long n, long df) {
            return "ln((1 + " + n + ") / (1 + " + df + ")) + 1";
        }
    },
    /**
     * ln(n / df), undefined for df = 0. Source: K. Spärck Jones, A statistical interpretation of term specificity,
     * Journal of Documentation 28 (1972) 11–21.
     */
    PLAIN("plain") {
        @Override
        double of(long n, long df) {
            return StrictMath.log((double) n / df);
        }

        @Override
        public String written(long n, long df) {
            return "ln(" + n + " / " + df + ")";
        }
    },
    /** ln((n + 1) / (df + 1)). Source: Spark MLlib, {@code IDF}. */
    MLLIB("mllib") {
        @Override
        double of(long n, long df) {
            return StrictMath.log((n + 1.0) / (df + 1.0));
        }

        @Override
        public String written(long n, long df) {
            return "ln((" + n + " + 1) / (" + df + " + 1))";
        }
    };

    private final String label;

    IdfScheme(String label) {
        this.label = label;
    }

    /** The word that stands in tables and options. */
    public String label() {
        return label;
    }

    /** The scheme that a word names. */
    public static Optional<IdfScheme> named(String word) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.label.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /**
     * The inverse document frequency; empty where the scheme has none (plain, df = 0).
     *
     * @param n number of units with text, at least 0
     * @param df number of units with the phrase, from 0 to n
     * @throws IllegalArgumentException if df is not between 0 and n
     */
    public OptionalDouble idf(long n, long df) {
        if (df < 0 || df > n) {
            throw new IllegalArgumentException("document frequency " + df + ": it must lie between 0 and n = " + n);
        }
        if (n == 0 || (this == PLAIN && df == 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(of(n, df));
    }

    abstract double of(long n, long df);

    /** The formula with its numbers, for people: {@code ln((1 + 11) / (1 + 6)) + 1}. */
    public abstract String written(long n, long df);
}
