package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/** Makes every line end, form feed and Unicode line or paragraph separator one {@code \n}. */
final class LineEnds implements RepairRule {
    @Override
    public int kinds() {
        return Chars.OTHER_LINE_END;
    }

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (Chars.is(text.charAt(i), Chars.OTHER_LINE_END)) {
                end += text.startsWith("\r\n", i) ? 1 : 0;
                edits.add(new Edit(i, text.substring(i, end), "\n"));
            }
            i = end;
        }
        return edits;
    }
}
