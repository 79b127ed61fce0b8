package themetrends.report.chart;

import java.awt.Color;

/** Shades for weights, from nothing to the highest: one hue, so that it also works in grey. */
final class Ramp {
    private static final Color[] STOPS = {
        new Color(0xEC, 0xF1, 0xF8),
        new Color(0xC6, 0xDB, 0xEF),
        new Color(0x6B, 0xAE, 0xD6),
        new Color(0x21, 0x71, 0xB5),
        new Color(0x08, 0x30, 0x6B),
    };

    private static final int DARK = 115;

    private Ramp() {}

    /** The shades that XChart blends. */
    static Color[] stops() {
        return STOPS.clone();
    }

    /** The shade of a part of the highest value, blended as XChart does. */
    static Color at(double part) {
        double place = Math.max(0, Math.min(1, part)) * (STOPS.length - 1);
        int below = Math.min((int) place, STOPS.length - 2);
        double rest = place - below;
        return new Color(
                blend(STOPS[below].getRed(), STOPS[below + 1].getRed(), rest),
                blend(STOPS[below].getGreen(), STOPS[below + 1].getGreen(), rest),
                blend(STOPS[below].getBlue(), STOPS[below + 1].getBlue(), rest));
    }

    /** The colour of text that can be read on a shade. */
    static Color inkOn(double part) {
        Color shade = at(part);
        double light = 0.299 * shade.getRed() + 0.587 * shade.getGreen() + 0.114 * shade.getBlue();
        return light < DARK ? Look.PAPER : Look.INK;
    }

    private static int blend(int from, int to, double part) {
        return (int) (from + part * (to - from));
    }
}
