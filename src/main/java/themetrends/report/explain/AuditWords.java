package themetrends.report.explain;

import java.util.ArrayList;
import java.util.List;
import themetrends.corpus.Columns;
import themetrends.report.reading.Row;

/** A row of the segmentation audit in words. */
final class AuditWords {
    private AuditWords() {}

    static List<String> lines(Row audit) {
        List<String> lines = new ArrayList<>();
        lines.add(audit.get(Columns.PLAIN_SEARCH) + " times: " + audit.get(Columns.TOKEN) + " as a word of its own, "
                + audit.get(Columns.JOINED) + " as whole words side by side, " + audit.get(Columns.NESTED)
                + " inside a longer word, " + audit.get(Columns.STRADDLING) + " cut through a word, never counted");
        lines.add(audit.get(Columns.NEGATED) + " of them negated");
        if (!audit.get(Columns.INSIDE).isEmpty()) {
            lines.add("the longer words: " + audit.get(Columns.INSIDE).replace("|", ", "));
        }
        return lines;
    }
}
