package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A heat map by years, split over as many pages as it takes.
 *
 * @param name base name of its files
 * @param title its title
 * @param caption its caption
 * @param columns columns of its data
 * @param rows its rows
 * @param years its years
 * @param highest the value of the darkest shade
 * @param shades what the fields mean
 * @param notes what the reader has to know
 */
record YearGrid(
        String name,
        String title,
        String caption,
        List<String> columns,
        List<GridRow> rows,
        List<Integer> years,
        double highest,
        Shades shades,
        List<String> notes) {
    private static final float POINTS = 6.5f;
    private static final int MOST_ROWS = 24;

    /** Room for a year's label, and for a field that has none, in dots. */
    private static final double LABEL = Look.dots(25);

    private static final double LEAST_FIELD = Look.dots(5.5);

    /** Around what stands in a field. */
    private static final double AIR = Look.dots(2.5);

    YearGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        years = List.copyOf(years);
        notes = List.copyOf(notes);
    }

    List<Page> pages(Layout layout) {
        GridPage page = new GridPage(layout, shades, POINTS, notes);
        double room = layout.width() - GridBlock.labelWidth(labels(), layout);
        List<Parts<GridRow>> some = Parts.of(rows, GridBlock.mostRows(labels(), layout, MOST_ROWS));
        List<Parts<Integer>> spans = Parts.of(years, (int) (room / LEAST_FIELD));
        int count = some.size() * spans.size();
        List<Page> pages = new ArrayList<>();
        for (Parts<GridRow> part : some) {
            for (Parts<Integer> span : spans) {
                Parts<Void> here = new Parts<>(pages.size() + 1, count, List.of());
                pages.add(page.of(
                        here.file(name),
                        here.title(title, layout.lettering()),
                        caption,
                        data(part.items(), span.items()),
                        grid(part.items(), span.items(), room, layout)));
            }
        }
        return pages;
    }

    Grid grid(List<GridRow> some, List<Integer> span, double room, Layout layout) {
        int step = Years.step(span.size(), (int) Math.max(1, room / LABEL));
        boolean numbered = widest(layout) + AIR <= room / span.size();
        return new Grid(
                some.stream().map(GridRow::label).toList(),
                span.stream().map(year -> Years.label(year, step)).toList(),
                some.stream().map(row -> row.cells(span, numbered)).toList(),
                highest);
    }

    private ChartData data(List<GridRow> some, List<Integer> span) {
        return new ChartData(
                columns,
                some.stream()
                        .flatMap(
                                row -> span.stream().map(year -> row.field(year).data()))
                        .filter(data -> !data.isEmpty())
                        .toList());
    }

    private List<String> labels() {
        return rows.stream().map(GridRow::label).toList();
    }

    private double widest(Layout layout) {
        return rows.stream()
                .flatMap(row -> row.fields().values().stream())
                .map(field -> field.cell().text())
                .distinct()
                .mapToDouble(text -> layout.lettering().width(text, POINTS))
                .max()
                .orElse(0);
    }
}
