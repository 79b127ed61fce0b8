package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;

class CsvTableTest {
    private static final String TABLE = "Path , 题目\r\na.txt,\"春天, 到了\"\r\n\r\nb.txt,\"他说“\"\"好\"\"”\"\r\n";
    private static final List<TableRow> ROWS = List.of(
            new TableRow(2, Map.of("path", "a.txt", "题目", "春天, 到了")),
            new TableRow(4, Map.of("path", "b.txt", "题目", "他说“\"好\"”")));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void readsWhatSpreadsheetsSave(String charset) {
        assertThat(rows(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(ROWS);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        assertThat(rows(("\uFEFF" + TABLE).getBytes(UTF_8))).isEqualTo(ROWS);
        assertThat(rows(("\uFEFF" + TABLE).getBytes(UTF_16LE))).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAreTakenFromTheHeader(String separator) {
        String table = "path" + separator + "title\na.txt" + separator + "一, 二\n";
        assertThat(rows(table)).containsExactly(new TableRow(2, Map.of("path", "a.txt", "title", "一, 二")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowHasTheLineInWhichItBegins(String end) {
        String table = String.join(end, "", "path,title", "a.txt,\"第一行", "", "第二行\"", "", "b.txt,短", "c.txt,", "");
        assertThat(rows(table)).extracting(TableRow::line).containsExactly(3, 7, 8);
    }

    @Test
    void rowsWithoutAnyValueAreLeftOut() {
        assertThat(rows("path,year\n,\n , \na.txt,,,\n")).containsExactly(new TableRow(4, Map.of("path", "a.txt")));
    }

    @Test
    void aSeparatorLineAndEmptyColumnsOfASpreadsheetAreNoHeader() {
        assertThat(rows("sep=;\r\npath;title;;\r\na.txt;一, 二;;\r\n"))
                .containsExactly(new TableRow(3, Map.of("path", "a.txt", "title", "一, 二")));
    }

    @Test
    void aValueUnderNoHeaderIsNotLost() {
        assertThat(problems("path,,title\na.txt,一,二\n".getBytes(UTF_8)))
                .containsExactly("t.csv, line 2: the cell «一» stands in a column without a name: name the column in the"
                        + " header.");
    }

    @Test
    void textInOtherLanguagesIsATableToo() {
        assertThat(rows("path,title\na.txt,Été\n")).hasSize(1);
        assertThat(rows("path\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                      | t.csv, line 1: the header has no column path or article: write the names of the columns into the first line.
            `year,title\\na,b`      | t.csv, line 1: the header has no column path or article: write the names of the columns into the first line.
            `path,year,year\\na,b,` | t.csv, line 1: the column year stands twice in the header: keep one of the two.
            """)
    void aHeaderThatCannotBeSaysSo(String table, String problem) {
        assertThat(problems(table.replace("\\n", "\n").getBytes(UTF_8))).containsExactly(problem);
    }

    @Test
    void rowsWithTooManyCellsAreAllNamed() {
        assertThat(problems("path,title\na.txt,一,二\nb.txt,三\nc.txt,四,五\n".getBytes(UTF_8)))
                .hasSize(2)
                .allMatch(problem -> problem.contains("the row has more cells than the header"))
                .satisfies(problems -> assertThat(problems.get(1)).startsWith("t.csv, line 4: "));
    }

    @Test
    void brokenQuotesAndBytesAreProblemsOfTheFile() {
        assertThat(problems("path,title\na.txt,\"开始\n".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("t.csv: a quotation mark is opened and never closed");
        assertThat(problems(new byte[] {'p', (byte) 0xFF, 'a'}))
                .singleElement()
                .asString()
                .startsWith("t.csv: the bytes are not valid UTF-8");
    }

    private static List<TableRow> rows(String table) {
        return rows(table.getBytes(UTF_8));
    }

    private static List<TableRow> rows(byte[] table) {
        return CsvTable.rows("t.csv", table, List.of("path", "article"));
    }

    private static List<String> problems(byte[] table) {
        return catchThrowableOfType(InputProblems.class, () -> rows(table)).problems();
    }
}
