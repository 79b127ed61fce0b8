package themetrends.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a sentence that goes on and on, as lists and tables do, into pieces that a tokeniser can take in without running
 * out of memory.
 */
public final class Pieces {
    /** A longer sentence is cut behind the next mark or space. */
    public static final int LONG = 1000;

    /** Where none comes for so long, it is cut between two letters. */
    private static final int LONGEST = 4000;

    private Pieces() {}

    /**
     * Where the pieces end, from left to right; the last end is that of the sentence.
     *
     * @param sentence the sentence
     * @param isInside whether a cut before the character with this index would go through something to be kept whole
     */
    public static List<Integer> ends(String sentence, IntPredicate isInside) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (sentence.length() - start > LONG) {
            start = end(sentence, start, isInside);
            ends.add(start);
        }
        if (start < sentence.length()) {
            ends.add(sentence.length());
        }
        return ends;
    }

    private static int end(String sentence, int start, IntPredicate isInside) {
        int last = Math.min(start + LONGEST, sentence.length());
        for (int i = start + LONG; i < last; i++) {
            if (!Character.isLetterOrDigit(sentence.codePointBefore(i)) && isFree(sentence, i, isInside)) {
                return i;
            }
        }
        if (last == sentence.length()) {
            return last;
        }
        for (int i = last; i > start + LONG; i--) {
            if (isFree(sentence, i, isInside)) {
                return i;
            }
        }
        return isInPair(sentence, last) ? last - 1 : last;
    }

    private static boolean isFree(String sentence, int at, IntPredicate isInside) {
        return !isInPair(sentence, at) && !isInside.test(at);
    }

    private static boolean isInPair(String sentence, int at) {
        return Character.isSurrogatePair(sentence.charAt(at - 1), sentence.charAt(at));
    }
}
