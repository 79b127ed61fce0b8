package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out spaces inside a line between Han characters, between them and Chinese marks, and inside dates and ordinals;
 * and characters of no width wherever they stand.
 *
 * <p>Chinese is written without spaces; where one stands between Han characters, justification or PDF extraction put it
 * there. What stays: indents, gaps of two full-width spaces (a paragraph mark where line ends were lost), spaces
 * beside Latin words, and the spaces that a writer set on purpose, for which see {@link WantedSpaces}.
 */
final class HanSpaces implements RepairRule {
    private static final String PARAGRAPH_GAP = "\u3000\u3000";

    @Override
    public int kinds() {
        return Chars.GAP;
    }

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        WantedSpaces wanted = new WantedSpaces(working);
        int i = 0;
        while (i < text.length()) {
            if (isGap(text.charAt(i))) {
                int end = gapEnd(text, i);
                takeOut(text, i, end, wanted, edits);
                i = end;
            } else {
                i++;
            }
        }
        return edits;
    }

    private static void takeOut(String text, int start, int end, WantedSpaces wanted, List<Edit> edits) {
        boolean atEdge =
                start == 0 || end == text.length() || text.charAt(start - 1) == '\n' || text.charAt(end) == '\n';
        if (!atEdge && isDamage(text, start, end) && !wanted.contains(start, end)) {
            edits.add(new Edit(start, text.substring(start, end), ""));
            return;
        }
        for (int i = start; i < end; i++) {
            if (Chars.isStray(text.charAt(i))) {
                edits.add(new Edit(i, text.substring(i, i + 1), ""));
            }
        }
    }

    /** Whether a character is part of a gap inside a line. */
    static boolean isGap(char c) {
        return Chars.is(c, Chars.GAP);
    }

    private static int gapEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDamage(String text, int start, int end) {
        if (text.substring(start, end).contains(PARAGRAPH_GAP)) {
            return false;
        }
        char left = text.charAt(start - 1);
        char right = text.charAt(end);
        return (isChinese(left) && isChinese(right)) || isInsideNumber(text, start, end);
    }

    /** Half of a surrogate pair counts: the pairs that newspapers print are rare Han characters. */
    private static boolean isChinese(char c) {
        return Han.is(c) || Chars.isChineseMark(c) || Character.isSurrogate(c);
    }

    /** {@code 2024 年}, {@code 11 月 20 日}, {@code 第 11 届}: a space between a number and its unit or ordinal mark. */
    private static boolean isInsideNumber(String text, int start, int end) {
        char left = text.charAt(start - 1);
        char right = text.charAt(end);
        if (isDigit(left)) {
            return "年月日届".indexOf(right) >= 0;
        }
        if (!isDigit(right)) {
            return false;
        }
        int unit = end;
        while (unit < text.length() && (isDigit(text.charAt(unit)) || isGap(text.charAt(unit)))) {
            unit++;
        }
        boolean beforeUnit = unit < text.length() && "年月日届".indexOf(text.charAt(unit)) >= 0;
        return left == '第' || (beforeUnit && isChinese(left));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
