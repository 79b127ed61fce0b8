package themetrends.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import themetrends.corpus.SpreadsheetText;

/**
 * The shape of a table.
 *
 * @param name file name without its extension
 * @param key the columns that together name one row; empty where rows have no name
 * @param columns its columns, from left to right
 */
record Table<R>(String name, List<String> key, List<Column<R>> columns) {

    /** What the cells of a column hold, with the names that the Frictionless Table Schema has for it. */
    enum Type {
        TEXT("string"),
        INTEGER("integer"),
        DECIMAL("number"),
        YES_NO("boolean");

        private final String frictionless;

        Type(String frictionless) {
            this.frictionless = frictionless;
        }

        String frictionless() {
            return frictionless;
        }

        boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }

    /**
     * A column.
     *
     * @param name its name in the header
     * @param type what its cells hold
     * @param required whether no cell of it is empty
     * @param words the only words that may stand in it, empty where any may
     * @param value its cell for a row
     */
    record Column<R>(String name, Type type, boolean required, List<String> words, Function<R, String> value) {
        private Column(String name, Type type, boolean required, Function<R, String> value) {
            this(name, type, required, List.of(), value);
        }

        /** Whether it holds words of a few. */
        boolean isWord() {
            return type == Type.YES_NO || !words.isEmpty();
        }
    }

    /** The cells of a row, from left to right. */
    List<String> cells(R row) {
        return columns.stream().map(column -> column.value().apply(row)).toList();
    }

    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, false, row -> SpreadsheetText.cell(value.apply(row)));
    }

    /** One of a few words. */
    static <R> Column<R> word(String name, List<String> words, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, true, words, value);
    }

    /** One of a few words, which some rows do not have. */
    static <R> Column<R> maybeWord(String name, List<String> words, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, false, words, value);
    }

    static <R> Column<R> number(String name, Function<R, ? extends Number> value) {
        return new Column<>(name, Type.INTEGER, true, row -> String.valueOf(value.apply(row)));
    }

    /** A whole number that some rows do not have. */
    static <R> Column<R> maybe(String name, Function<R, ? extends Optional<? extends Number>> value) {
        return new Column<>(
                name,
                Type.INTEGER,
                false,
                row -> value.apply(row).map(String::valueOf).orElse(""));
    }

    static <R> Column<R> yesNo(String name, Function<R, Boolean> value) {
        return new Column<>(name, Type.YES_NO, true, row -> value.apply(row) ? "yes" : "no");
    }

    /** A number that is written already, with as many places as it has. */
    static <R> Column<R> written(String name, Function<R, Optional<String>> value) {
        return new Column<>(name, Type.DECIMAL, false, row -> value.apply(row).orElse(""));
    }

    static <R> Column<R> decimal(String name, int places, Function<R, OptionalDouble> value) {
        return new Column<>(name, Type.DECIMAL, false, row -> Cells.decimal(value.apply(row), places));
    }
}
