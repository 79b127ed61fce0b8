package themetrends.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What the rest of the corpus says of an article.
 *
 * @param quoted stretches that reproduce a message, from left to right, none overlapping another
 * @param copied numbers, from 1, of the sentences that stand elsewhere already and are not counted again
 * @param copyOf id of the article that this one reprints as a whole, empty where it reprints none
 * @param echoes the message sentences that it reproduces, as numbers in the {@link MessageIndex}
 */
public record Marks(List<Span> quoted, Set<Integer> copied, String copyOf, Set<Integer> echoes)
        implements Serializable {
    /** Nothing to say. */
    public static final Marks NONE = new Marks(List.of(), Set.of(), "", Set.of());

    public Marks {
        quoted = List.copyOf(quoted);
        copied = Set.copyOf(copied);
        echoes = Set.copyOf(echoes);
    }

    /** Whether a character lies in a quotation. */
    public boolean isQuoted(int index) {
        int from = 0;
        int to = quoted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (quoted.get(middle).end() <= index) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < quoted.size() && quoted.get(from).start() <= index;
    }
}
