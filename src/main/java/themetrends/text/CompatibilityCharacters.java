package themetrends.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the plain Han character in the place of one that only looks like it: compatibility ideographs and radicals,
 * which fonts in PDF files are apt to yield.
 *
 * <p>Other compatibility characters (full-width letters, circled numbers, units) mean something by their form and stay.
 */
final class CompatibilityCharacters implements RepairRule {
    /**
     * Radicals for which Unicode knows no compatibility mapping, each followed by the character of the same form (after
     * EquivalentUnifiedIdeograph in the Unicode Character Database); only those that are words of their own.
     */
    private static final String RADICALS = "\u2E8E兀\u2E92巳\u2E93幺\u2EA0民\u2EC4西\u2EC5见\u2EC6角\u2EC9贝\u2ECB车"
            + "\u2ED1長\u2ED3长\u2ED4门\u2ED8青\u2EDA页\u2EDB风\u2EDC飞\u2EE2马\u2EE4鬼\u2EE5鱼\u2EE6鸟\u2EE7卤\u2EE8麦\u2EE9黄"
            + "\u2EEA黾\u2EEC齐\u2EEE齿\u2EF0龙";

    @Override
    public int kinds() {
        return Chars.LOOK_ALIKE;
    }

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = lengthOfLookAlike(text, i);
            if (length > 0) {
                String before = text.substring(i, i + length);
                String after = plain(before);
                if (!after.equals(before)) {
                    edits.add(new Edit(i, before, after));
                }
            }
            i += Math.max(1, length);
        }
        return edits;
    }

    /** Number of UTF-16 units of a compatibility ideograph or radical; 0 where there is none. */
    private static int lengthOfLookAlike(String text, int at) {
        char c = text.charAt(at);
        if (!Chars.is(c, Chars.LOOK_ALIKE)) {
            return 0;
        }
        if (!Character.isHighSurrogate(c)) {
            return 1;
        }
        return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) ? 2 : 0;
    }

    private static String plain(String lookAlike) {
        int radical = RADICALS.indexOf(lookAlike);
        return radical >= 0
                ? RADICALS.substring(radical + 1, radical + 2)
                : Normalizer.normalize(lookAlike, Normalizer.Form.NFKC);
    }
}
