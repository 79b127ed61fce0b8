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
            if (occurrence.counted()) {
                labels(occurrence.voice())
                        .map(voice -> key(year, kind, voice, occurrence.phrase()))
                        .forEach(key -> tallies.merge(
                                key,
                                new CountTally(1, 1, 0, 0, 0),
                                (a, b) -> new CountTally(a.mentions() + 1, 1, 0, 0, 0)));
            }
        }
        return tallies;
    }

    private static Stream<String> labels(Voice voice) {
        return Stream.of(voice.label(), CellKey.ALL);
    }

    private static CellKey key(int year, String kind, String voice, String phrase) {
        return new CellKey(year, kind, voice, phrase);
    }

    private static CountTally text(TextSize size) {
        return new CountTally(0, 0, size.tokens(), size.hanChars(), 1);
    }
}
