package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture: blocks from top to bottom on white paper.
 *
 * @param name name of the file, without its ending
 * @param blocks what is on it
 */
record Page(String name, List<Block> blocks) {
    Page {
        blocks = List.copyOf(blocks);
    }

    /** Height in dots. */
    int height() {
        return (int) Math.ceil(blocks.stream().mapToDouble(Block::height).sum()) + 2 * Look.MARGIN;
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Look.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, Look.WIDTH, height()));
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
