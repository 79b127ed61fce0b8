package themetrends.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out spaces inside a line between Han characters, between them and Chinese marks, and inside dates and ordinals.
 *
 * <p>Chinese is written without spaces; where one stands between Han characters, justification or PDF extraction put it
 * there. What stays: indents, gaps of two full-width spaces (a paragraph mark where line ends were lost), spaces
 * beside Latin words, and the spaces of a list of names behind a word such as 记者 or 编辑.
 */
final class HanSpaces implements RepairRule {
    private static final String PARAGRAPH_GAP = "\u3000\u3000";
    private static final Pattern NAMES = Pattern.compile("(?:记者|通讯员|编辑|责编|美编|校对|作者|摄影|执笔)[\\h/／：:|｜]*"
            + "\\p{IsHan}{1,4}(?:\\h\\p{IsHan}{0,3})?(?:[\\h\u3000]+\\p{IsHan}{2,4}(?![\\p{IsHan}，。、]))+");

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        Matcher names = NAMES.matcher(text);
        boolean moreNames = names.find();
        int i = 0;
        while (i < text.length()) {
            if (!isGap(text.charAt(i))) {
                i++;
                continue;
            }
            int end = gapEnd(text, i);
            while (moreNames && names.end() <= i) {
                moreNames = names.find();
            }
            boolean inNames = moreNames && names.start() < i && end < names.end();
            if (!inNames && isDamage(text, i, end)) {
                edits.add(new Edit(i, text.substring(i, end), ""));
            }
            i = end;
        }
        return edits;
    }

    private static boolean isGap(char c) {
        return c != '\n' && Chars.isSpace(c);
    }

    private static int gapEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDamage(String text, int start, int end) {
        boolean atEdge =
                start == 0 || end == text.length() || text.charAt(start - 1) == '\n' || text.charAt(end) == '\n';
        if (atEdge || text.substring(start, end).contains(PARAGRAPH_GAP)) {
            return false;
        }
        char left = text.charAt(start - 1);
        char right = text.charAt(end);
        return (isChinese(left) && isChinese(right)) || isInsideDate(text, start, end);
    }

    /** Half of a surrogate pair counts: the pairs that newspapers print are rare Han characters. */
    private static boolean isChinese(char c) {
        return Han.is(c) || Chars.isChineseMark(c) || Character.isSurrogate(c);
    }

    /** {@code 2024 年}, {@code 11 月 20 日}, {@code 第 11 届}: a space between a number and its unit or ordinal mark. */
    private static boolean isInsideDate(String text, int start, int end) {
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
        return Han.is(left) && unit < text.length() && "年月日届".indexOf(text.charAt(unit)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
