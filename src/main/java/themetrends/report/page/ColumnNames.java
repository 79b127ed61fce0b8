package themetrends.report.page;

import java.util.List;

/**
 * What tables and columns hold. A description may begin with a short name before a colon, which then heads the column;
 * one without a colon is short enough.
 */
public final class ColumnNames {
    private static final Wording TEXTS = Wording.of(ColumnNames.class, "/themetrends/report/columns.tsv");

    /** The whole description of a table, in Chinese. */
    public String zh(String table) {
        return TEXTS.zh("table:" + table, List.of());
    }

    /** The whole description of a table, in English. */
    public String en(String table) {
        return TEXTS.en("table:" + table, List.of());
    }

    /** The short name of a table, in Chinese. */
    public String zhName(String table) {
        return before('：', zh(table));
    }

    /** The short name of a table, in English. */
    public String enName(String table) {
        return before(':', en(table));
    }

    /** The whole description of a column, in Chinese. */
    public String zh(String table, String column) {
        return TEXTS.zh(key(table, column), List.of());
    }

    /** The whole description of a column, in English. */
    public String en(String table, String column) {
        return TEXTS.en(key(table, column), List.of());
    }

    /** The short name of a column, in Chinese. */
    public String zhName(String table, String column) {
        return before('：', zh(table, column));
    }

    /** The short name of a column, in English. */
    public String enName(String table, String column) {
        return before(':', en(table, column));
    }

    /** In this table, or in any. */
    private static String key(String table, String column) {
        String here = table + "." + column;
        return TEXTS.has(here) ? here : column;
    }

    private static String before(char colon, String text) {
        int end = text.indexOf(colon);
        return end < 0 ? text : text.substring(0, end);
    }
}
