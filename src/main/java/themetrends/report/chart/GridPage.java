package themetrends.report.chart;

import java.util.List;

/** Puts a heat map on a page. */
final class GridPage {
    private final Layout layout;
    private final Shades shades;
    private final float points;
    private final List<String> notes;

    /**
     * What several pages of a chart have in common.
     *
     * @param points largest size of what stands in the fields
     * @param notes what the reader has to know
     */
    GridPage(Layout layout, Shades shades, float points, List<String> notes) {
        this.layout = layout;
        this.shades = shades;
        this.points = points;
        this.notes = List.copyOf(notes);
    }

    Page of(String name, String title, String caption, ChartData data, Grid grid) {
        return new Page(layout.sheet(), layout.file(name), title, caption, data, blocks(title, grid));
    }

    private List<Block> blocks(String title, Grid grid) {
        Block head = layout.title(title);
        if (!grid.hasShades()) {
            return List.of(head, new NothingBlock(layout));
        }
        Block scale = new ScaleBlock(grid, shades, layout);
        Block note = layout.note(notes);
        double others = head.height() + scale.height() + note.height();
        return List.of(head, scale, new GridBlock(grid, points, layout, others), note);
    }
}
