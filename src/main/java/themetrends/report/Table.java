package themetrends.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The shape of a table.
 *
 * @param name file name without its extension
 * @param columns its columns, from left to right
 */
record Table<R>(String name, List<Column<R>> columns) {

    /**
     * A column.
     *
     * @param name its name in the header
     * @param value its cell for a row
     */
    record Column<R>(String name, Function<R, String> value) {}

    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, row -> Cells.text(value.apply(row)));
    }

    static <R> Column<R> number(String name, Function<R, ? extends Number> value) {
        return new Column<>(name, row -> String.valueOf(value.apply(row)));
    }

    static <R> Column<R> yesNo(String name, Function<R, Boolean> value) {
        return new Column<>(name, row -> value.apply(row) ? "yes" : "no");
    }

    static <R> Column<R> decimal(String name, int places, Function<R, OptionalDouble> value) {
        return new Column<>(name, row -> Cells.decimal(value.apply(row), places));
    }
}
