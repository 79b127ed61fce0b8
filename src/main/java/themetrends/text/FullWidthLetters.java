package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes full-width Latin letters and digits half-width, and the full-width point inside a number. Punctuation stays as
 * it is: in Chinese text full-width marks are the right ones.
 */
final class FullWidthLetters implements RepairRule {
    private static final int TO_HALF_WIDTH = '０' - '0';

    @Override
    public int kinds() {
        return Chars.FULL_WIDTH;
    }

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isFullWidth(text, end)) {
                end++;
            }
            if (end > i) {
                String before = text.substring(i, end);
                edits.add(new Edit(i, before, halfWidth(before)));
            }
            i = end + 1;
        }
        return edits;
    }

    private static boolean isFullWidth(String text, int at) {
        char c = text.charAt(at);
        return Chars.is(c, Chars.FULL_WIDTH) && (c != '．' || isInsideNumber(text, at));
    }

    private static boolean isInsideNumber(String text, int at) {
        return at > 0 && at + 1 < text.length() && isAnyDigit(text.charAt(at - 1)) && isAnyDigit(text.charAt(at + 1));
    }

    private static boolean isAnyDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append((char) (text.charAt(i) - TO_HALF_WIDTH));
        }
        return half.toString();
    }
}
