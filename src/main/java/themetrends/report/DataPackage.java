package themetrends.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import themetrends.report.Table.Column;
import themetrends.report.page.ColumnNames;

/**
 * {@code datapackage.json}: what every table and column holds, as a Tabular Data Package (Frictionless, version 1), for
 * programs that read tables with their types.
 */
final class DataPackage {
    private static final String FORMULAS = "单元格开头（或分号、制表符之后，隔着空格也算）若是 = + - @（含全角），前面加一个撇号，"
            + "以免电子表格当作公式；去掉一个撇号即得原文。数字列不加。 / "
            + "In text, an apostrophe stands before = + - @ (full-width too) at the beginning of a cell or behind a"
            + " semicolon or tab in it, blanks aside, so that no spreadsheet takes it for a formula; take one apostrophe"
            + " away there to have the text. Numbers have none.";
    private static final ColumnNames NAMES = new ColumnNames();

    private DataPackage() {}

    /** Describes tables that were written, in their order. */
    static void write(Path file, Map<Table<?>, List<CsvFile.Written>> tables) throws IOException {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "tabular-data-package");
        description.put("name", "theme-trends");
        description.put("title", "主题词频变迁 / Theme Trends");
        description.put("description", FORMULAS);
        description.put(
                "resources",
                Stream.concat(
                                tables.entrySet().stream()
                                        .flatMap(table -> table.getValue().stream()
                                                .map(written -> resource(table.getKey(), written))),
                                Stream.of(resource(Tables.CHANGES, "changes.csv")))
                        .toList());
        Json.write(file, description);
    }

    private static Map<String, Object> resource(Table<?> table, CsvFile.Written written) {
        Map<String, Object> resource = resource(table, written.path());
        resource.put("hash", "sha256:" + written.sha256());
        return resource;
    }

    /** Without a hash: the changes depend on the result before. */
    private static Map<String, Object> resource(Table<?> table, String path) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", path.replaceAll(".*/|\\.csv$", ""));
        resource.put("path", "tables/" + path);
        resource.put("description", NAMES.zh(table.name()) + " / " + NAMES.en(table.name()));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList());
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        return schema;
    }

    private static Map<String, Object> field(Table<?> table, Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        if (column.type() == Table.Type.YES_NO) {
            field.put("trueValues", List.of("yes"));
            field.put("falseValues", List.of("no"));
        }
        String zh = NAMES.zh(table.name(), column.name());
        field.put("description", zh + " / " + NAMES.en(table.name(), column.name()));
        Map<String, Object> constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Column<?> column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.words().isEmpty()) {
            constraints.put("enum", column.words());
        }
        return constraints;
    }
}
