package themetrends.report.chart;

import java.awt.Graphics2D;

/** A strip of a page, as wide as the sheet between its margins, its top left corner at the origin. */
interface Block {
    /** Height in dots. */
    double height();

    /** Paints it; the transform and clip are restored by the caller. */
    void paint(Graphics2D g);
}
