package themetrends.measure;

import java.util.OptionalDouble;

/**
 * How often two phrases share a sentence in a year: a row of {@code cooccurrence.csv}.
 *
 * @param year the year
 * @param phraseA label of the phrase that comes first in the phrase list
 * @param phraseB label of the other
 * @param both sentences that mention both, at places that do not overlap; at least one
 * @param withA sentences that mention the first
 * @param withB sentences that mention the other
 * @param sentences all counted sentences of the year, of every kind and voice
 */
public record Cooccurrence(
        int year, String phraseA, String phraseB, long both, long withA, long withB, long sentences) {

    /**
     * How firmly the two belong together, see {@link Association#npmi}. Empty where every sentence has both: then nothing
     * tells company from presence.
     */
    public OptionalDouble npmi() {
        if (both == sentences) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Association.npmi(both, withA, withB, sentences));
    }

    /** {@link Status#THIN} below {@link Cell#THIN_BELOW} shared sentences: a few of them make any association. */
    public Status status() {
        return both < Cell.THIN_BELOW ? Status.THIN : Status.OK;
    }
}
