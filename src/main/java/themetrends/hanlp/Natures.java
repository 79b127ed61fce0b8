package themetrends.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import org.jspecify.annotations.Nullable;
import themetrends.text.Token;

/** HanLP's parts of speech, as far as counting asks. */
final class Natures {
    private Natures() {}

    /** The sort of a token, which is a content word or not if it is a word. */
    static Token.Sort sort(char[] text, int start, int end, boolean isContent) {
        if (!hasLetterOrDigit(text, start, end)) {
            return Token.Sort.MARK;
        }
        return isContent ? Token.Sort.CONTENT : Token.Sort.OTHER;
    }

    /** Nouns, verbs, adjectives, idioms and fixed phrases; not numbers, times, pronouns, particles, adverbs. */
    static boolean isContent(@Nullable Nature nature) {
        String name = String.valueOf(nature);
        return switch (name.charAt(0)) {
            case 'n', 'a', 'i', 'l', 'j', 'g' -> true;
            case 'v' -> !name.equals("vshi") && !name.equals("vyou") && !name.equals("vf");
            default -> false;
        };
    }

    private static boolean hasLetterOrDigit(char[] text, int start, int end) {
        int i = start;
        while (i < end) {
            int codePoint = Character.codePointAt(text, i, end);
            if (Character.isLetterOrDigit(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}
