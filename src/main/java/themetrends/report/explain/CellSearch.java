package themetrends.report.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/** Looks for a cell in the table of cells, and keeps in mind what else is there for the case that it is not. */
final class CellSearch {
    private static final List<String> COLUMNS = List.of(
            Columns.YEAR,
            Columns.KIND,
            Columns.VOICE,
            Columns.PHRASE,
            Columns.MENTIONS,
            Columns.TOKENS,
            Columns.HAN_CHARS,
            Columns.ARTICLES,
            Columns.ARTICLES_WITH,
            Columns.PER_10K_TOKENS,
            Columns.CI_LOW,
            Columns.CI_HIGH,
            Columns.PER_10K_CHARS,
            Columns.STATUS);

    private final CellKey key;
    private final String year;
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<String> years = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private @Nullable Row cell;
    private @Nullable Row total;

    private CellSearch(CellKey key) {
        this.key = key;
        this.year = String.valueOf(key.year());
    }

    /**
     * What was looked for.
     *
     * @param cell the row of the cell
     * @param year the row of its phrase and year over all kinds and voices
     */
    record Found(Row cell, Row year) {}

    /**
     * Finds a cell.
     *
     * @throws InputProblems if there is none, with what there is
     */
    static Found in(ResultFolder folder, CellKey key) {
        CellSearch search = new CellSearch(key);
        folder.read("term_frequency", COLUMNS, row -> false, rows -> {
            rows.forEach(search::look);
            return search;
        });
        return search.found();
    }

    private void look(Row row) {
        String kind = row.get(Columns.KIND);
        String voice = row.get(Columns.VOICE);
        phrases.add(row.get(Columns.PHRASE));
        years.add(row.get(Columns.YEAR));
        texts.add("kind " + kind + " with voice " + voice);
        if (row.is(Columns.YEAR, year) && row.is(Columns.PHRASE, key.phrase())) {
            cell = kind.equals(key.kind()) && voice.equals(key.voice()) ? row : cell;
            total = kind.equals(CellKey.ALL) && voice.equals(CellKey.ALL) ? row : total;
        }
    }

    private Found found() {
        if (cell != null && total != null) {
            return new Found(cell, total);
        }
        List<String> problems = new ArrayList<>();
        if (!phrases.contains(key.phrase())) {
            problems.add("The result has no phrase «" + key.phrase() + "»: " + Nearest.of(key.phrase(), phrases) + ".");
        }
        if (!years.contains(year)) {
            problems.add("The result has no year " + year + ": it has " + range() + ".");
        }
        if (problems.isEmpty()) {
            problems.add("The result has no text of kind " + key.kind() + " with voice " + key.voice() + ": it has "
                    + String.join(", ", texts) + ".");
        }
        throw new InputProblems(problems);
    }

    /** Tables hold every year from the first to the last. */
    private String range() {
        List<String> all = List.copyOf(years);
        return all.isEmpty() ? "none" : all.get(0) + " to " + all.get(all.size() - 1);
    }
}
