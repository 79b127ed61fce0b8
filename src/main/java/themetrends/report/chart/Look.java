package themetrends.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * Sizes and colours of every chart. Pages are measured in dots, 300 to the inch: one dot is one pixel of the PNG, and
 * XChart, which rounds much to whole units, rounds finely enough.
 */
final class Look {
    static final int DOTS_PER_INCH = 300;

    static final int MARGIN = dots(5);

    static final float TITLE = 10.5f;
    static final float LABEL = 8;
    static final float SMALL = 7;

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color FAINT_INK = new Color(0x55, 0x55, 0x55);
    static final Color PAPER = Color.WHITE;
    static final Color GRID = new Color(0xE2, 0xE2, 0xE2);
    static final Color HATCH = new Color(0xB4, 0xB4, 0xB4);

    /**
     * Colours that the colour-blind can tell apart: M. Okabe and K. Ito, Color Universal Design, 2008. Grey takes the
     * place of their yellow, which is too pale for a line on white paper.
     */
    static final List<Color> SERIES = List.of(
            new Color(0x00, 0x72, 0xB2),
            new Color(0xD5, 0x5E, 0x00),
            new Color(0x00, 0x9E, 0x73),
            new Color(0xCC, 0x79, 0xA7),
            new Color(0xE6, 0x9F, 0x00),
            new Color(0x56, 0xB4, 0xE9),
            new Color(0x00, 0x00, 0x00),
            new Color(0x99, 0x99, 0x99));

    static final BasicStroke LINE = stroke(1.1);
    static final BasicStroke OUTLINE = stroke(0.9);
    static final BasicStroke AXIS = stroke(0.7);
    static final BasicStroke THIN_LINE = stroke(0.5);

    private Look() {}

    /** Printer's points (72 to the inch) as dots. */
    static int dots(double points) {
        return (int) Math.round(points * DOTS_PER_INCH / 72);
    }

    /** Half way to white. */
    static Color pale(Color color) {
        return new Color((color.getRed() + 255) / 2, (color.getGreen() + 255) / 2, (color.getBlue() + 255) / 2);
    }

    /** So thin that what lies below can be seen. */
    static Color glass(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 38);
    }

    private static BasicStroke stroke(double points) {
        return new BasicStroke(dots(points), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
