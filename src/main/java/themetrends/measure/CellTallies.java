package themetrends.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import themetrends.corpus.Voice;

/**
 * What one article adds to the cells: keyed tallies that can be summed in any order.
 *
 * <p>A key whose phrase is {@link #TEXT} holds the size of the text; the others hold mentions. Every article adds to its
 * voices and to voice {@code all}, since an article with two voices is still one article.
 */
public final class CellTallies {
    /** Stands in a key for the text itself. */
    public static final String TEXT = "";

    private CellTallies() {}

    /** The tallies of a dated article. */
    public static Map<CellKey, CountTally> of(ArticleCounts counts, int year) {
        String kind = counts.article().kind().label();
        Map<CellKey, CountTally> tallies = new LinkedHashMap<>();
        counts.sizes().forEach((voice, size) -> tallies.put(key(year, kind, voice.label(), TEXT), text(size)));
        if (!counts.sizes().isEmpty()) {
            tallies.put(key(year, kind, CellKey.ALL, TEXT), text(counts.size()));
        }
        for (Occurrence occurrence : counts.occurrences()) {
            CountTally one = CountTally.of(occurrence);
            keys(year, kind, occurrence.voice(), occurrence.phrase())
                    .forEach(key -> tallies.merge(key, one, CountTally::plusOfSameArticle));
        }
        CountTally unrepaired = new CountTally(SearchTally.UNREPAIRED);
        for (ArticleCounts.Unrepaired form : counts.unrepaired()) {
            keys(year, kind, form.voice(), form.phrase())
                    .forEach(key -> tallies.merge(key, unrepaired, CountTally::plusOfSameArticle));
        }
        return tallies;
    }

    private static Stream<CellKey> keys(int year, String kind, Voice voice, String phrase) {
        return Stream.of(voice.label(), CellKey.ALL).map(label -> key(year, kind, label, phrase));
    }

    private static CellKey key(int year, String kind, String voice, String phrase) {
        return new CellKey(year, kind, voice, phrase);
    }

    private static CountTally text(TextSize size) {
        return new CountTally(0, 0, size.tokens(), size.hanChars(), 1);
    }
}
