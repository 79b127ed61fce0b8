package themetrends.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A headline of one or more lines that may be printed twice: which characters of it are second copies.
 *
 * <p>What was printed more often than twice is halved again and again.
 */
final class DoubledText {
    private static final int MOST_HALVINGS = 3;

    private final String text;
    /** Places in the text of the characters that are left; white space aside. */
    private int[] places;

    private final BitSet copies = new BitSet();

    private DoubledText(String text, int start, int end) {
        this.text = text;
        int[] found = new int[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (!Chars.isSpace(text.charAt(i))) {
                found[count++] = i;
            }
        }
        places = Arrays.copyOf(found, count);
    }

    /** The edits that take the second copies out of a stretch of text. */
    static List<Edit> edits(String text, int start, int end) {
        DoubledText doubled = new DoubledText(text, start, end);
        int halvings = 0;
        while (halvings < MOST_HALVINGS && doubled.halve()) {
            halvings++;
        }
        return doubled.deletions();
    }

    private boolean halve() {
        String letters = letters();
        List<DoubledRuns.Run> proven = DoublingProof.proven(DoubledRuns.of(letters), letters, this::isBesideNext);
        BitSet second = new BitSet();
        proven.forEach(run -> second.set(run.start() + run.length(), run.end()));
        second.stream().forEach(i -> copies.set(places[i]));
        places = IntStream.range(0, places.length)
                .filter(i -> !second.get(i))
                .map(i -> places[i])
                .toArray();
        return !proven.isEmpty();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder(places.length);
        for (int place : places) {
            letters.append(text.charAt(place));
        }
        return letters.toString();
    }

    /** Whether no white space stands between a character and the next. */
    private boolean isBesideNext(int i) {
        return i + 1 < places.length && places[i + 1] == places[i] + 1;
    }

    /** Copies side by side go at once, with the spaces between them. */
    private List<Edit> deletions() {
        List<Edit> edits = new ArrayList<>();
        int start = copies.nextSetBit(0);
        while (start >= 0) {
            int end = start + 1;
            while (copies.get(end) || isSpaceBetweenCopies(end)) {
                end++;
            }
            edits.add(Edit.deletion(text, start, end));
            start = copies.nextSetBit(end);
        }
        return edits;
    }

    private boolean isSpaceBetweenCopies(int at) {
        int next = at;
        while (next < text.length() && HanSpaces.isGap(text.charAt(next))) {
            next++;
        }
        return next > at && copies.get(next);
    }
}
