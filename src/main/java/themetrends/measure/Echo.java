package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * Articles that reproduce the same message sentence.
 *
 * @param articles their number
 * @param first ids of the first of them, sorted
 */
public record Echo(long articles, List<String> first) implements Serializable {
    /** Articles named in a table; the rest are counted. */
    public static final int NAMED = 20;

    /** One article. */
    public static Echo of(String article) {
        return new Echo(1, List.of(article));
    }

    /** Both together; no article is in both. */
    public Echo plus(Echo other) {
        TreeSet<String> all = new TreeSet<>(first);
        all.addAll(other.first);
        return new Echo(articles + other.articles, all.stream().limit(NAMED).toList());
    }
}
