package themetrends.text;

import java.util.List;
import java.util.regex.Pattern;

/** Makes every line end, form feed and Unicode line or paragraph separator one {@code \n}. */
final class LineEnds implements RepairRule {
    private static final Pattern OTHER_LINE_END = Pattern.compile("\r\n|[\r\f\u000B\u0085\u2028\u2029]");

    @Override
    public List<Edit> edits(String text) {
        return OTHER_LINE_END
                .matcher(text)
                .results()
                .map(found -> new Edit(found.start(), found.group(), "\n"))
                .toList();
    }
}
