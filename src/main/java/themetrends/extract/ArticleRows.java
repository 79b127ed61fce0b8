package themetrends.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import themetrends.corpus.Columns;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.corpus.TableRow;
import themetrends.text.Han;

/** Makes texts of the rows of a table, an article a row. */
final class ArticleRows {
    private final String file;
    private final Origin origin;
    private final List<RawText> texts = new ArrayList<>();
    private final List<Extraction.Refusal> refusals = new ArrayList<>();

    /**
     * Rows of one table.
     *
     * @param file name of the table, for messages
     * @param origin format and encoding of the table
     */
    ArticleRows(String file, Origin origin) {
        this.file = file;
        this.origin = origin;
    }

    /**
     * Adds a row.
     *
     * @param line the line that it begins in, from 1
     * @param cells its cells, by names of columns as people write them
     */
    void add(int line, Map<String, String> cells) {
        if (!cells.values().stream().allMatch(WholeCharacters::areIn)) {
            refuse(line, "The row holds NUL or half a character (an unpaired surrogate): write the row anew.");
            return;
        }
        TableRow row = new TableRow(line, RowColumns.canonical(cells));
        String text = row.get(Columns.TEXT);
        if (!Han.anyIn(text)) {
            refuse(line, "The row has no text with a Han character: nothing to count.");
            return;
        }
        List<String> problems = new ArrayList<>();
        Stated stated = Stated.of(file, row, problems);
        if (!problems.isEmpty()) {
            refuse(line, String.join(" ", problems));
            return;
        }
        Origin place = new Origin(origin.format(), origin.encoding(), "row " + line, row.get(Columns.OUTLET));
        texts.add(new RawText(Titled.text(stated.title(), text), "", true, place, stated, List.of()));
    }

    void refuse(int line, String reason) {
        refusals.add(new Extraction.Refusal("row " + line, reason));
    }

    Extraction extraction() {
        return texts.isEmpty() && refusals.isEmpty()
                ? Extraction.refused("The table has no row below its header: nothing to count.")
                : new Extraction(texts, refusals);
    }
}
