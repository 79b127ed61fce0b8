package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A heat map with the labels of its rows, and what stands in its fields. */
final class GridBlock implements Block {
    /** Around XChart's plot. */
    static final int PADDING = Look.dots(2);

    private static final int AXIS = Look.dots(14);
    private static final double WIDEST_LABEL = Look.dots(110);
    private static final double GAP = Look.dots(4);

    private final Grid grid;
    private final int rowHeight;
    private final float points;
    private final Lettering lettering;

    /**
     * A block for a grid with at least one value.
     *
     * @param rowHeight height of a row, in dots
     * @param points largest size of what stands in the fields
     */
    GridBlock(Grid grid, int rowHeight, float points, Lettering lettering) {
        this.grid = grid;
        this.rowHeight = rowHeight;
        this.points = points;
        this.lettering = lettering;
    }

    @Override
    public double height() {
        return (double) grid.rows().size() * rowHeight + AXIS + 2 * PADDING;
    }

    @Override
    public void paint(Graphics2D g) {
        int label = (int) Math.ceil(labelWidth());
        g.translate(label, 0);
        int width = Look.INNER - label;
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
        double widest = grid.rows().stream()
                .mapToDouble(row -> lettering.width(row, Look.LABEL))
                .max()
                .orElse(0);
        return Math.min(widest, WIDEST_LABEL) + GAP;
    }
}
