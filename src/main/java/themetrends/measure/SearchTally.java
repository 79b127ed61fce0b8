package themetrends.measure;

import java.io.Serializable;

/**
 * What plain searches find of a phrase, whatever the tokens say: {@code all - onlyRepaired + onlyUnrepaired} is what one
 * finds in the text as it came.
 *
 * @param all occurrences in the repaired text, straddling and negated ones included
 * @param onlyRepaired those of them whose characters stand side by side only since repair
 * @param mentionsOnlyRepaired those of these that are counted mentions
 * @param onlyUnrepaired occurrences in words that repair took out: second copies, page furniture
 */
public record SearchTally(long all, long onlyRepaired, long mentionsOnlyRepaired, long onlyUnrepaired)
        implements Serializable {
    public static final SearchTally NONE = new SearchTally(0, 0, 0, 0);

    /** Of one occurrence in words that repair took out. */
    public static final SearchTally UNREPAIRED = new SearchTally(0, 0, 0, 1);

    /** Of one occurrence in the repaired text. */
    public static SearchTally of(Occurrence occurrence) {
        long repaired = occurrence.repaired() ? 1 : 0;
        return new SearchTally(1, repaired, occurrence.counted() ? repaired : 0, 0);
    }

    public SearchTally plus(SearchTally other) {
        return new SearchTally(
                all + other.all,
                onlyRepaired + other.onlyRepaired,
                mentionsOnlyRepaired + other.mentionsOnlyRepaired,
                onlyUnrepaired + other.onlyUnrepaired);
    }
}
