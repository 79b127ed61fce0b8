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
     * Normalised pointwise mutual information, from -1 to 1: ln(p(a,b) / (p(a) p(b))) / -ln p(a,b). It is 0 if the two
     * meet as often as by chance, and 1 if neither comes without the other. Empty where every sentence has both: then
     * nothing tells company from presence.
     *
     * <p>Source: G. Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009, 31–40.
     */
    public OptionalDouble npmi() {
        if (both == sentences) {
            return OptionalDouble.empty();
        }
        double together = StrictMath.log((double) both / sentences);
        double byChance = StrictMath.log((double) withA / sentences) + StrictMath.log((double) withB / sentences);
        return OptionalDouble.of((together - byChance) / -together);
    }

    /** {@link Status#THIN} below {@link Cell#THIN_BELOW} shared sentences: a few of them make any association. */
    public Status status() {
        return both < Cell.THIN_BELOW ? Status.THIN : Status.OK;
    }
}
