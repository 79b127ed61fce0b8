package themetrends.hanlp;

import com.hankcs.hanlp.seg.common.Term;
import themetrends.text.Token;

/** HanLP's parts of speech, as far as counting asks. */
final class Natures {
    private Natures() {}

    static Token.Sort sort(Term term) {
        if (!hasLetterOrDigit(term.word)) {
            return Token.Sort.MARK;
        }
        return isContent(String.valueOf(term.nature)) ? Token.Sort.CONTENT : Token.Sort.OTHER;
    }

    /** Nouns, verbs, adjectives, idioms and fixed phrases; not numbers, times, pronouns, particles, adverbs. */
    private static boolean isContent(String nature) {
        return switch (nature.charAt(0)) {
            case 'n', 'a', 'i', 'l', 'j', 'g' -> true;
            case 'v' -> !nature.equals("vshi") && !nature.equals("vyou") && !nature.equals("vf");
            default -> false;
        };
    }

    private static boolean hasLetterOrDigit(String word) {
        int i = 0;
        while (i < word.length()) {
            int codePoint = word.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}
