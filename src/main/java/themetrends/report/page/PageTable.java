package themetrends.report.page;

import java.util.List;

/**
 * A table as far as the page shows it.
 *
 * @param name its name; {@code tables/name.csv} holds it whole
 * @param columns its columns, from left to right
 * @param rows its first rows
 * @param total how many rows the whole table has
 */
public record PageTable(String name, List<Column> columns, List<List<String>> rows, long total) {

    /**
     * A column.
     *
     * @param name its name in the header of the file
     * @param numeric whether its cells are numbers, which sort by size and stand on the right
     * @param words whether its cells are words of a few, which the page translates
     */
    public record Column(String name, boolean numeric, boolean words) {}
}
