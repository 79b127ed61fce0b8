package themetrends.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.corpus.Origin;
import themetrends.corpus.TableRow;

/** CSV or TSV with an article a row. */
final class CsvRows implements TextFile.Characters {
    /** Columns that a header has at least, that of the text among them: prose begins with no such line. */
    private static final int RECOGNISED = 2;

    /** Whether a text begins with the header of such a table. */
    static boolean isIn(String head) {
        List<String> columns = header(head).map(RowColumns::column).toList();
        return columns.contains(Columns.TEXT)
                && columns.stream().filter(column -> !column.isEmpty()).count() >= RECOGNISED;
    }

    private static Stream<String> header(String head) {
        String line = head.lines()
                .filter(first -> !first.isBlank() && !first.startsWith("sep="))
                .findFirst()
                .orElse("");
        return Arrays.stream(line.split("[,;\t]", -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Extraction read(Decoded decoded, Content content) {
        Optional<String> text = header(decoded.text())
                .filter(name -> RowColumns.column(name).equals(Columns.TEXT))
                .findFirst();
        if (text.isEmpty()) {
            return Extraction.refused("The table has no column text: name the column that holds the articles text.");
        }
        String file = content.path().substring(content.path().lastIndexOf('/') + 1);
        ArticleRows rows = new ArticleRows(file, new Origin("csv", decoded.encoding(), "", ""));
        try {
            for (TableRow row : CsvTable.rows(file, decoded.text(), List.of(text.get()))) {
                rows.add(row.line(), row.cells());
            }
        } catch (InputProblems e) {
            return Extraction.refused(e.problems().get(0));
        }
        return rows.extraction();
    }
}
