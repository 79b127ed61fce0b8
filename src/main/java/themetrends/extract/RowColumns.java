package themetrends.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import themetrends.corpus.Columns;

/** The columns of tables that hold an article a row, by the names that people give them. */
final class RowColumns {
    private static final Map<String, List<String>> NAMES = Map.of(
            Columns.TEXT, List.of("text", "content", "body", "正文", "内容", "全文"),
            Columns.TITLE, List.of("title", "headline", "标题", "题目"),
            Columns.YEAR, List.of("year", "年份", "年"),
            Columns.DATE, List.of("date", "published", "pubdate", "日期", "发布日期", "发布时间"),
            Columns.KIND, List.of("kind"),
            Columns.OUTLET, List.of("outlet", "source", "媒体", "来源", "报纸"));

    private static final Map<String, String> COLUMNS = columns();

    private RowColumns() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        NAMES.forEach((column, names) -> names.forEach(name -> columns.put(name, column)));
        return columns;
    }

    /** The column that a name stands for; empty where it stands for none of them. */
    static String column(String name) {
        return COLUMNS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), "");
    }

    /** A row with the values of these columns alone; the first of two columns for the same wins. */
    static Map<String, String> canonical(Map<String, String> cells) {
        Map<String, String> canonical = new HashMap<>();
        cells.forEach((name, value) -> {
            String column = column(name);
            if (!column.isEmpty() && !value.isBlank()) {
                canonical.putIfAbsent(column, value);
            }
        });
        return canonical;
    }
}
