package themetrends.extract;

/**
 * Characters that no file of text can hold but that formats with escapes can bring forth: halves of a character (unpaired
 * surrogates), and NUL.
 */
final class WholeCharacters {
    private static final char UNKNOWN = '\uFFFD';

    private WholeCharacters() {}

    static boolean areIn(String text) {
        return firstOther(text, 0) == text.length();
    }

    /** The text with the character for an unknown one in their place, as Unicode advises. */
    static String of(String text) {
        int other = firstOther(text, 0);
        if (other == text.length()) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (; other < text.length(); other = firstOther(text, other + 1)) {
            whole.setCharAt(other, UNKNOWN);
        }
        return whole.toString();
    }

    private static int firstOther(String text, int from) {
        int i = from;
        while (i < text.length() && isWhole(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, text.length());
    }

    private static boolean isWhole(String text, int at) {
        int c = text.codePointAt(at);
        return c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}
