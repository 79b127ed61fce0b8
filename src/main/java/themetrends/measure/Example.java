package themetrends.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a term stands.
 *
 * @param year year of the article
 * @param article id of the article
 * @param sentence number of the sentence, from 1
 */
public record Example(int year, String article, int sentence) implements Serializable, Comparable<Example> {
    /** Of a term for which none was sought. */
    public static final Example NONE = new Example(0, "", 0);

    private static final Comparator<Example> ORDER = Comparator.comparingInt(Example::year)
            .thenComparing(Example::article)
            .thenComparingInt(Example::sentence);

    /** By year, then by article and sentence. */
    @Override
    public int compareTo(Example other) {
        return ORDER.compare(this, other);
    }
}
