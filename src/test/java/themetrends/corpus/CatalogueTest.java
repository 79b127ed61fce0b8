package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Set<String> SOURCES = Set.of("a.txt", "folder/b.txt", "=c.txt", "'+d.txt", "e\\f.txt");

    @Test
    void saysYearKindAndTitleOfASource() {
        Catalogue.Entry entry = of(row("path", "a.txt", "year", "2015", "kind", "News", "title", "山城来信"))
                .entry("a.txt", 3)
                .orElseThrow();
        assertThat(entry.dating()).isEqualTo(new Dating(2015, "", Dating.From.CATALOGUE, "2015"));
        assertThat(entry.kind()).isEqualTo(Kind.NEWS);
        assertThat(entry.title()).isEqualTo("山城来信");
    }

    @Test
    void anArticlesRowIsHeardBeforeItsSourcesRowCellByCell() {
        Catalogue catalogue = of(
                row("path", "a.txt", "year", "2015", "kind", "news", "title", "全页"),
                row("article", "a.txt#2", "source", "a.txt", "kind", "message"));
        Catalogue.Entry second = catalogue.entry("a.txt", 2).orElseThrow();
        assertThat(second.kind()).isEqualTo(Kind.MESSAGE);
        assertThat(second.title()).isEqualTo("全页");
        assertThat(second.dating()).isNotNull();
        assertThat(catalogue.entry("a.txt", 1).orElseThrow().kind()).isEqualTo(Kind.NEWS);
        assertThat(catalogue.entry("folder/b.txt", 1)).isEmpty();
        assertThat(catalogue.size()).isEqualTo(2);
    }

    @Test
    void theOutputsOwnTableIsACatalogue() {
        Catalogue catalogue = of(
                row("article", "'=c.txt#1", "source", "'=c.txt", "title", "'-零下十度", "sha256", "00", "counted", "yes"),
                row("article", "'+d.txt#1", "source", "'+d.txt", "title", "'晨'"));
        assertThat(catalogue.entry("=c.txt", 1).orElseThrow().title()).isEqualTo("-零下十度");
        assertThat(catalogue.entry("'+d.txt", 1).orElseThrow().title()).isEqualTo("'晨'");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "./a.txt, a.txt",
        "folder\\b.txt, folder/b.txt",
        "e\\f.txt, e\\f.txt",
        "'''+d.txt', '''+d.txt'",
        "'''=c.txt', =c.txt",
        "=c.txt, =c.txt"
    })
    void aPathIsFoundHoweverItIsSpelt(String path, String source) {
        assertThat(of(row("path", path)).entry(source, 1)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-16, 2015-12-16",
        "2015/12/6, 2015-12-06",
        "2015.1.2, 2015-01-02",
        "2015年1月2日, 2015-01-02",
        "2015-12, 2015-12",
        "2015年3月, 2015-03",
        "2015, 2015"
    })
    void datesAreReadAsPeopleAndSpreadsheetsWriteThem(String written, String date) {
        Dating dating = of(row("path", "a.txt", "date", written))
                .entry("a.txt", 1)
                .orElseThrow()
                .dating();
        assertThat(dating).isEqualTo(new Dating(2015, date, Dating.From.CATALOGUE, written));
    }

    @Test
    void aYearIsHeardBeforeTheYearOfADate() {
        Dating dating = of(row("path", "a.txt", "year", "2016", "date", "2015-12-16"))
                .entry("a.txt", 1)
                .orElseThrow()
                .dating();
        assertThat(dating).isEqualTo(new Dating(2016, "2015-12-16", Dating.From.CATALOGUE, "2016"));
    }

    @Test
    void everyProblemIsNamedAtOnceWithItsLine() {
        InputProblems problems = catchThrowableOfType(
                InputProblems.class,
                () -> of(
                        row("path", "a.txt", "year", "15"),
                        row("path", "z.txt", "kind", "speech", "date", "2015-02-30"),
                        row("year", "2015"),
                        row("path", "./a.txt"),
                        row("path", "folder/b.txt", "year", "3015")));
        assertThat(problems.problems())
                .containsExactly(
                        "c.csv, line 2: «15» is no year: write four digits from 1800 to 2099.",
                        "c.csv, line 3: there is no text «z.txt» in the input folder: correct the path or delete the row.",
                        "c.csv, line 3: «2015-02-30» is no date: write it as 2015-12-16.",
                        "c.csv, line 3: «speech» is no kind: use message, reaction, news, document or unrelated.",
                        "c.csv, line 4: the row names no source: fill the column path (or article).",
                        "c.csv, line 5: «a.txt» stands in line 2 already: keep one of the two rows.",
                        "c.csv, line 6: «3015» is no year: write four digits from 1800 to 2099.");
    }

    @Test
    void theEmptyCatalogueSaysNothing() {
        assertThat(Catalogue.EMPTY.entry("a.txt", 1)).isEmpty();
    }

    @SafeVarargs
    private static Catalogue of(Map<String, String>... rows) {
        List<TableRow> table = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            table.add(new TableRow(table.size() + 2, cells));
        }
        return Catalogue.of("c.csv", table, SOURCES);
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
