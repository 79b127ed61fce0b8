package themetrends.report;

import static themetrends.report.Table.maybeWord;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;
import static themetrends.report.Table.written;

import java.util.List;
import themetrends.corpus.Columns;
import themetrends.report.changes.Change;

/** What the result before has to do with this one. */
final class HistoryTables {
    static final Table<Change> CHANGES = new Table<>(
            "changes",
            List.of(
                    Columns.TABLE,
                    Columns.YEAR,
                    Columns.KIND,
                    Columns.VOICE,
                    Columns.PHRASE,
                    Columns.UNIT,
                    Columns.SCHEME,
                    Columns.MEASURE),
            List.of(
                    text(Columns.TABLE, Change::table),
                    number(Columns.YEAR, row -> row.cell().year()),
                    word(Columns.KIND, Words.KINDS_AND_ALL, row -> row.cell().kind()),
                    word(Columns.VOICE, Words.VOICES_AND_ALL, row -> row.cell().voice()),
                    text(Columns.PHRASE, row -> row.cell().phrase()),
                    maybeWord(Columns.UNIT, Words.UNITS, Change::unit),
                    maybeWord(Columns.SCHEME, Words.SCHEMES, Change::scheme),
                    text(Columns.MEASURE, Change::measure),
                    text(Columns.BEFORE, Change::before),
                    text(Columns.AFTER, Change::after),
                    written(Columns.DIFFERENCE, Change::difference),
                    text(Columns.CAUSE, row -> row.why().labels()),
                    text(Columns.DETAIL, row -> row.why().details())));

    private HistoryTables() {}
}
