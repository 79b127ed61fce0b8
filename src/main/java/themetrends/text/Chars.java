package themetrends.text;

/** Classes of characters that rules about Chinese layout speak of. */
final class Chars {
    private static final String FINAL = "。！？!?…";
    private static final String CLOSING = "”’」』）)】》〉]］";
    private static final String OPENING = "“‘「『（(【《〈[［";
    private static final String INNER = "，、；：,;:";

    private Chars() {}

    /** Ends a sentence. */
    static boolean isFinal(char c) {
        return FINAL.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Stands inside a sentence: more must follow. */
    static boolean isInner(char c) {
        return INNER.indexOf(c) >= 0;
    }

    /** Chinese typesetting never lets these begin a line (GB/T 15834, rules of punctuation at line starts). */
    static boolean cannotBeginLine(char c) {
        return "。！？，、；：".indexOf(c) >= 0 || "”’」』）】》〉".indexOf(c) >= 0;
    }

    /** A mark of Chinese punctuation: no space belongs on either side of it. */
    static boolean isChineseMark(char c) {
        return "。！？，、；：“”‘’「」『』（）【】《》〈〉…—·".indexOf(c) >= 0;
    }

    /** White space of every width, and the characters of no width that extraction leaves behind. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c);
    }

    /** Of no width and no meaning; the two joiners have one in other scripts and in pictographs. */
    static boolean isStray(char c) {
        return isZeroWidth(c) && c != '\u200C' && c != '\u200D';
    }

    static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
