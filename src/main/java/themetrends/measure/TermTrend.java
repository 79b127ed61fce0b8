package themetrends.measure;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A term that was tested for a trend.
 *
 * @param key its words, as in {@link ContentWords#key}
 * @param tally its counts
 * @param z evidence of the trend, see {@link RateTrend}
 */
public record TermTrend(String key, TermTally tally, double z) implements Serializable, Comparable<TermTrend> {
    private static final Comparator<TermTrend> ORDER = Comparator.comparingDouble(
                    (TermTrend trend) -> Math.abs(trend.z))
            .reversed()
            .thenComparing(TermTrend::key);

    List<String> words() {
        return ContentWords.words(key);
    }

    boolean isRising() {
        return z > 0;
    }

    /** Whether nearly every occurrence of this term lies inside another, longer one. */
    boolean isPartOf(TermTrend other) {
        return other.key.length() > key.length()
                && Collections.indexOfSubList(other.words(), words()) >= 0
                && other.tally.mentions() >= CandidateList.NEARLY_ALL * tally.mentions();
    }

    /** The most evidence first, ties by the term. */
    @Override
    public int compareTo(TermTrend other) {
        return ORDER.compare(this, other);
    }
}
