package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A heat map with the labels of its rows, and what stands in its fields. */
final class GridBlock implements Block {
    /** Around XChart's plot. */
    static final int PADDING = Look.dots(2);

    private static final int AXIS = Look.dots(14);
    private static final double ROW = Look.dots(16);
    private static final double LEAST_ROW = Look.dots(13);
    private static final double HIGHEST_ROW = Look.dots(22);

    /** Part of a sheet of given height that title, scale and note leave. */
    private static final double USABLE = 0.75;

    /** Height of all rows on paper: 18 cm, so that the page fits on A4. */
    private static final double HIGHEST = Look.dots(510);

    private static final double WIDEST_LABEL = Look.dots(110);

    /** Of the width: a label must leave room for the fields. */
    private static final double WIDEST_PART = 0.3;

    private static final double GAP = Look.dots(4);

    private final Grid grid;
    private final int rowHeight;
    private final float points;
    private final Layout layout;
    private final Lettering lettering;

    /**
     * A block for a grid with at least one value.
     *
     * @param points largest size of what stands in the fields
     * @param others height of everything else on the page, in dots
     */
    GridBlock(Grid grid, float points, Layout layout, double others) {
        this.grid = grid;
        this.points = points;
        this.layout = layout;
        this.lettering = layout.lettering();
        this.rowHeight = rowHeight(others);
    }

    /** How many rows a sheet has room for; no more than can be looked through where its height is not given. */
    static int mostRows(Sheet sheet, int otherwise) {
        return sheet.fixed() ? (int) ((sheet.height(0) * USABLE - AXIS) / LEAST_ROW) : otherwise;
    }

    /** How many rows with these labels a page can have. */
    static int mostRows(List<String> labels, Layout layout, int otherwise) {
        int onPaper = (int) (HIGHEST / naturalRow(labels, layout));
        return mostRows(layout.sheet(), Math.min(otherwise, onPaper));
    }

    private int rowHeight(double others) {
        int rows = grid.rows().size();
        double natural = naturalRow(grid.rows(), layout);
        double room = layout.sheet().room(rows * natural, others + AXIS + 2 * PADDING);
        return (int) Math.min(Math.max(natural, HIGHEST_ROW), room / rows);
    }

    /** Height of a row that has room for any of the labels, in small letters and as many lines as it takes. */
    private static double naturalRow(List<String> labels, Layout layout) {
        double width = labelWidth(labels, layout) - GAP;
        int lines = labels.stream()
                .mapToInt(label -> Wrap.lines(
                                label, width, part -> layout.lettering().width(part, Look.SMALL))
                        .size())
                .max()
                .orElse(1);
        return Math.max(ROW, FittedText.height(lines, Look.SMALL));
    }

    @Override
    public double height() {
        return (double) grid.rows().size() * rowHeight + AXIS + 2 * PADDING;
    }

    @Override
    public void paint(Graphics2D g) {
        int label = (int) Math.ceil(labelWidth());
        g.translate(label, 0);
        int width = layout.width() - label;
        Rectangle2D plot =
                PlotFrame.paint(GridChart.of(grid, width, (int) height(), lettering), g, width, (int) height());
        for (int row = 0; row < grid.rows().size(); row++) {
            paintRow(g, plot, row, label);
        }
    }

    private void paintRow(Graphics2D g, Rectangle2D plot, int row, int label) {
        double y = plot.getY() + row * plot.getHeight() / grid.rows().size();
        double height = plot.getHeight() / grid.rows().size();
        g.setColor(Look.INK);
        Rectangle2D place = new Rectangle2D.Double(-label, y, label - GAP, height);
        FittedText.of(grid.rows().get(row), place, Look.LABEL, lettering).left(g);
        List<GridCell> cells = grid.cells().get(row);
        double width = plot.getWidth() / cells.size();
        for (int column = 0; column < cells.size(); column++) {
            paintCell(g, cells.get(column), new Rectangle2D.Double(plot.getX() + column * width, y, width, height));
        }
    }

    private void paintCell(Graphics2D g, GridCell cell, Rectangle2D field) {
        if (cell.hatched()) {
            Hatch.paint(g, field);
        }
        g.setColor(Look.PAPER);
        g.setStroke(Look.THIN_LINE);
        g.draw(field);
        g.setColor(Ramp.inkOn(cell.value().orElse(0) / grid.highest()));
        if (!cell.text().isEmpty()) {
            FittedText.of(cell.text(), shrunk(field), points, lettering).centre(g);
        }
    }

    private static Rectangle2D shrunk(Rectangle2D field) {
        double inset = Look.dots(1);
        return new Rectangle2D.Double(
                field.getX() + inset, field.getY(), field.getWidth() - 2 * inset, field.getHeight());
    }

    private double labelWidth() {
        return labelWidth(grid.rows(), layout);
    }

    /** Width of the labels of rows, in dots. */
    static double labelWidth(List<String> rows, Layout layout) {
        double widest = rows.stream()
                .mapToDouble(row -> layout.lettering().width(row, Look.LABEL))
                .max()
                .orElse(0);
        return Math.min(widest, Math.min(WIDEST_LABEL, WIDEST_PART * layout.width())) + GAP;
    }
}
