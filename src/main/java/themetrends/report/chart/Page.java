package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture: blocks from top to bottom on white paper.
 *
 * @param sheet its size
 * @param name name of the file, without folder and ending
 * @param title its title
 * @param caption two sentences: data and counts, method and version
 * @param data what is drawn
 * @param blocks what is on it
 */
record Page(Sheet sheet, String name, String title, String caption, ChartData data, List<Block> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }

    /** The path of its files in the folder of charts, without their ending. */
    String path() {
        return sheet.folder() + name;
    }

    /** Width in dots. */
    int width() {
        return sheet.width();
    }

    /** Height in dots. */
    int height() {
        return sheet.height(blocks.stream().mapToDouble(Block::height).sum());
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Look.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        AffineTransform corner = g.getTransform();
        double y = Look.MARGIN;
        for (Block block : blocks) {
            g.translate(Look.MARGIN, y);
            block.paint(g);
            g.setTransform(corner);
            y += block.height();
        }
    }
}
