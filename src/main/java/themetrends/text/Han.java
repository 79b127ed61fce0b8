package themetrends.text;

/** Han characters: the letters of Chinese text. */
public final class Han {
    private Han() {}

    /** Whether a code point is a Han character (Unicode script Han, without radicals and marks such as 々). */
    public static boolean is(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || codePoint == '〇'
                || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x323AF);
    }

    /** Number of Han characters in a text. */
    public static long count(String text) {
        return count(text, 0, text.length());
    }

    /** Number of Han characters from {@code start} to before {@code end}. */
    public static long count(String text, int start, int end) {
        // Called for every token: a stream would cost more than the counting.
        long count = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            count += is(codePoint) ? 1 : 0;
            i += Character.charCount(codePoint);
        }
        return count;
    }

    /** Whether a text has at least one. */
    public static boolean anyIn(String text) {
        return text.codePoints().anyMatch(Han::is);
    }
}
