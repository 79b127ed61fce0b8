package themetrends.text;

/** Classes of characters that rules about Chinese layout speak of. */
final class Chars {
    private static final String FINAL = "。！？!?…";
    private static final String CLOSING = "”’」』）)】》〉]］";
    private static final String OPENING = "“‘「『（(【《〈[［";
    private static final String INNER = "，、；：,;:";

    private static final String FORBIDDEN_FIRST = "。！？，、；：”’」』）】》〉";
    private static final String CHINESE_MARKS = "。！？，、；：“”‘’「」『』（）【】《》〈〉…—·";

    private static final int FINAL_BIT = 1;
    private static final int CLOSING_BIT = 1 << 1;
    private static final int OPENING_BIT = 1 << 2;
    private static final int INNER_BIT = 1 << 3;
    private static final int FORBIDDEN_FIRST_BIT = 1 << 4;
    private static final int CHINESE_MARK_BIT = 1 << 5;
    private static final int SPACE_BIT = 1 << 6;
    /** The classes of each character: rules ask for several of every character of a text. */
    private static final byte[] CLASSES = classes();

    private Chars() {}

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        mark(classes, FINAL, FINAL_BIT);
        mark(classes, CLOSING, CLOSING_BIT);
        mark(classes, OPENING, OPENING_BIT);
        mark(classes, INNER, INNER_BIT);
        mark(classes, FORBIDDEN_FIRST, FORBIDDEN_FIRST_BIT);
        mark(classes, CHINESE_MARKS, CHINESE_MARK_BIT);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c)) {
                classes[c] |= SPACE_BIT;
            }
        }
        return classes;
    }

    private static void mark(byte[] classes, String characters, int bit) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] |= (byte) bit;
        }
    }

    private static boolean is(char c, int bit) {
        return (CLASSES[c] & bit) != 0;
    }

    /** Ends a sentence. */
    static boolean isFinal(char c) {
        return is(c, FINAL_BIT);
    }

    static boolean isClosing(char c) {
        return is(c, CLOSING_BIT);
    }

    static boolean isOpening(char c) {
        return is(c, OPENING_BIT);
    }

    /** Stands inside a sentence: more must follow. */
    static boolean isInner(char c) {
        return is(c, INNER_BIT);
    }

    /** Chinese typesetting never lets these begin a line (GB/T 15834, rules of punctuation at line starts). */
    static boolean cannotBeginLine(char c) {
        return is(c, FORBIDDEN_FIRST_BIT);
    }

    /** A mark of Chinese punctuation: no space belongs on either side of it. */
    static boolean isChineseMark(char c) {
        return is(c, CHINESE_MARK_BIT);
    }

    /** White space of every width, and the characters of no width that extraction leaves behind. */
    static boolean isSpace(char c) {
        return is(c, SPACE_BIT);
    }

    /** Of no width and no meaning; the two joiners have one in other scripts and in pictographs. */
    static boolean isStray(char c) {
        return isZeroWidth(c) && c != '\u200C' && c != '\u200D';
    }

    static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
