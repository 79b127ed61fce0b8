package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/** Makes every line end, form feed and Unicode line or paragraph separator one {@code \n}. */
final class LineEnds implements RepairRule {
    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (isOther(text.charAt(i))) {
                end += text.startsWith("\r\n", i) ? 1 : 0;
                edits.add(new Edit(i, text.substring(i, end), "\n"));
            }
            i = end;
        }
        return edits;
    }

    /** Whether a character ends a line, and is none of those that need not be repaired. */
    static boolean isOther(char c) {
        return c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
