package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is counted for {@code cooccurrence.csv}: sentences of a year in which both phrases are mentioned.
 *
 * <p>With {@link #ANY} for the second phrase, the sentences that mention the first; with {@link #ANY} for both, all
 * counted sentences.
 *
 * @param year the year
 * @param first label of a phrase, or {@link #ANY}
 * @param second label of a phrase that stands behind the first in the order of strings, or {@link #ANY}
 */
public record PairKey(int year, String first, String second) implements Serializable {
    /** Stands for any phrase or none. */
    public static final String ANY = "";

    /**
     * What one article adds: numbers of sentences that can be summed in any order.
     *
     * <p>Two phrases share a sentence if it has a mention of each, and the two do not overlap: 数字 inside 数字鸿沟 is one
     * place in the text and no company.
     */
    public static Map<PairKey, Long> counts(ArticleCounts article, int year) {
        Map<PairKey, Long> counts = new HashMap<>();
        long sentences = (long) article.sentences() - article.repeated().sentences();
        counts.put(new PairKey(year, ANY, ANY), sentences);
        mentions(article).values().forEach(sentence -> addSentence(sentence, year, counts));
        return counts;
    }

    /** Places of the mentions, by sentence and phrase. */
    private static Map<Integer, TreeMap<String, List<Place>>> mentions(ArticleCounts article) {
        Map<Integer, TreeMap<String, List<Place>>> bySentence = new HashMap<>();
        for (Occurrence occurrence : article.occurrences()) {
            if (occurrence.counted()) {
                Occurrence.Place at = occurrence.place();
                bySentence
                        .computeIfAbsent(at.sentence(), any -> new TreeMap<>())
                        .computeIfAbsent(occurrence.phrase(), any -> new ArrayList<>())
                        .add(new Place(at.offset(), at.offset() + at.keyword().length()));
            }
        }
        return bySentence;
    }

    private static void addSentence(TreeMap<String, List<Place>> places, int year, Map<PairKey, Long> counts) {
        places.forEach((first, firsts) -> {
            counts.merge(new PairKey(year, first, ANY), 1L, Long::sum);
            places.tailMap(first, false).forEach((second, seconds) -> {
                if (firsts.stream().anyMatch(place -> place.isApartFromOneOf(seconds))) {
                    counts.merge(new PairKey(year, first, second), 1L, Long::sum);
                }
            });
        });
    }

    private record Place(int start, int end) {
        boolean isApartFromOneOf(List<Place> others) {
            return others.stream().anyMatch(other -> other.end <= start || end <= other.start);
        }
    }
}
