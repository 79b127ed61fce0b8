package themetrends.text;

import java.util.Arrays;

/** Kinds of characters that rules about Chinese layout speak of. A character can be of several. */
final class Chars {
    /** Every character. */
    static final int ANY = 1;
    /** See {@link #isFinal}. */
    static final int FINAL = 1 << 1;

    static final int CLOSING = 1 << 2;
    static final int OPENING = 1 << 3;
    /** See {@link #isInner}. */
    static final int INNER = 1 << 4;

    private static final int FORBIDDEN_FIRST = 1 << 5;
    private static final int CHINESE_MARK = 1 << 6;
    /** Marks that only running text has: headings do without. */
    static final int RUNNING_MARK = 1 << 7;

    /** See {@link #isSpace}. */
    static final int SPACE = 1 << 8;
    /** Spaces inside a line. */
    static final int GAP = 1 << 9;
    /** Half-width digits. */
    static final int DIGIT = 1 << 10;
    /** Decimal points of both widths. */
    static final int POINT = 1 << 11;
    /** Ends a line, or a page, and is none of those that need not be repaired. */
    static final int OTHER_LINE_END = 1 << 12;
    /** Compatibility ideographs and radicals, and the first half of those beyond the basic plane. */
    static final int LOOK_ALIKE = 1 << 13;
    /** Full-width letters, digits and points. */
    static final int FULL_WIDTH = 1 << 14;

    /** The kinds of each character: rules ask for several of every character of a text. */
    private static final char[] KINDS = kindsOfAll();

    private Chars() {}

    private static char[] kindsOfAll() {
        char[] kinds = new char[Character.MAX_VALUE + 1];
        Arrays.fill(kinds, (char) ANY);
        mark(kinds, "。！？!?…", FINAL);
        mark(kinds, "”’」』）)】》〉]］", CLOSING);
        mark(kinds, "“‘「『（(【《〈[［", OPENING);
        mark(kinds, "，、；：,;:", INNER);
        mark(kinds, "。！？，、；：”’」』）】》〉", FORBIDDEN_FIRST);
        mark(kinds, "。！？，、；：“”‘’「」『』（）【】《》〈〉…—·", CHINESE_MARK);
        mark(kinds, "，。、；", RUNNING_MARK);
        mark(kinds, ".．", POINT);
        mark(kinds, "\r\f\u000B\u0085\u2028\u2029", OTHER_LINE_END);
        mark(kinds, '\u2E80', '\u2FDF', LOOK_ALIKE);
        mark(kinds, '\uF900', '\uFAFF', LOOK_ALIKE);
        mark(kinds, "\uD87E", LOOK_ALIKE);
        mark(kinds, '0', '9', DIGIT);
        mark(kinds, '０', '９', FULL_WIDTH);
        mark(kinds, 'Ａ', 'Ｚ', FULL_WIDTH);
        mark(kinds, 'ａ', 'ｚ', FULL_WIDTH);
        mark(kinds, "．", FULL_WIDTH);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c)) {
                kinds[c] |= (char) (c == '\n' ? SPACE : SPACE | GAP);
            }
        }
        return kinds;
    }

    private static void mark(char[] kinds, String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= (char) kind;
        }
    }

    private static void mark(char[] kinds, char first, char last, int kind) {
        for (int c = first; c <= last; c++) {
            kinds[c] |= (char) kind;
        }
    }

    /** The kinds of a character, a bit each. */
    static int kinds(char c) {
        return KINDS[c];
    }

    /** The kinds of all characters of a text, a bit each. */
    static int kinds(String text) {
        int kinds = 0;
        char[] characters = text.toCharArray();
        for (char c : characters) {
            kinds |= KINDS[c];
        }
        return kinds;
    }

    /** Whether a character is of one of these kinds. */
    static boolean is(char c, int kind) {
        return (KINDS[c] & kind) != 0;
    }

    /** Ends a sentence. */
    static boolean isFinal(char c) {
        return is(c, FINAL);
    }

    static boolean isClosing(char c) {
        return is(c, CLOSING);
    }

    static boolean isOpening(char c) {
        return is(c, OPENING);
    }

    /** Stands inside a sentence: more must follow. */
    static boolean isInner(char c) {
        return is(c, INNER);
    }

    /** Chinese typesetting never lets these begin a line (GB/T 15834, rules of punctuation at line starts). */
    static boolean cannotBeginLine(char c) {
        return is(c, FORBIDDEN_FIRST);
    }

    /** A mark of Chinese punctuation: no space belongs on either side of it. */
    static boolean isChineseMark(char c) {
        return is(c, CHINESE_MARK);
    }

    /** White space of every width, and the characters of no width that extraction leaves behind. */
    static boolean isSpace(char c) {
        return is(c, SPACE);
    }

    /** Of no width and no meaning; the two joiners have one in other scripts and in pictographs. */
    static boolean isStray(char c) {
        return isZeroWidth(c) && c != '\u200C' && c != '\u200D';
    }

    static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
