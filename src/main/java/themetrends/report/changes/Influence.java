package themetrends.report.changes;

import java.util.Map;
import java.util.Set;
import themetrends.corpus.Columns;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.CellKey;

/** What an option of a run can move of the numbers that are compared. */
enum Influence {
    /** Which text counts: everything. */
    TEXT,
    /** Which words are quoted: all cells but those of messages. */
    QUOTES,
    /** How wide intervals are: their ends. */
    INTERVALS,
    /** Nothing by itself: another file has another hash, whatever its name. */
    ITS_FILE,
    /** Where texts lie, how results are drawn and written, and tables that are not compared: nothing. */
    NONE;

    private static final Set<String> ENDS = Set.of(Columns.CI_LOW, Columns.CI_HIGH);

    /** The settings in the manifest, all of them. */
    static final Map<String, Influence> OF_OPTIONS = Map.ofEntries(
            Map.entry("input", NONE),
            Map.entry("encoding", TEXT),
            Map.entry("limit_size", TEXT),
            Map.entry("limit_line", TEXT),
            Map.entry("limit_files", TEXT),
            Map.entry("limit_depth", TEXT),
            Map.entry("limit_unpacked", TEXT),
            Map.entry("limit_memory", TEXT),
            Map.entry("limit_seconds", TEXT),
            Map.entry("phrases", ITS_FILE),
            Map.entry("dictionary", ITS_FILE),
            Map.entry("catalog", ITS_FILE),
            Map.entry("event", ITS_FILE),
            Map.entry("years", TEXT),
            Map.entry("kinds", TEXT),
            Map.entry("quote_length", QUOTES),
            Map.entry("evidence_width", NONE),
            Map.entry("evidence_rows", NONE),
            Map.entry("idf", NONE),
            Map.entry("periods", NONE),
            Map.entry("confidence", INTERVALS),
            Map.entry("lang", NONE),
            Map.entry("charts", NONE),
            Map.entry("trend_charts", NONE),
            Map.entry("formats", NONE),
            Map.entry("csv_bom", NONE));

    /** That of an option; none of one that this version does not know. */
    static Influence of(String option) {
        return OF_OPTIONS.getOrDefault(option, NONE);
    }

    /** Whether it moves numbers at all. */
    boolean moves() {
        return this == TEXT || this == QUOTES || this == INTERVALS;
    }

    /** Whether it can move a value of a cell. */
    boolean reaches(CellKey cell, String measure) {
        return switch (this) {
            case TEXT -> true;
            case QUOTES ->
                !cell.voice().equals(Voice.MESSAGE.label()) && !cell.kind().equals(Kind.MESSAGE.label());
            case INTERVALS -> ENDS.contains(measure);
            case ITS_FILE, NONE -> false;
        };
    }
}
