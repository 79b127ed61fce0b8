package themetrends.measure.stats;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How often intervals cover the true value, and so how seldom a test may give a false alarm.
 *
 * @param percent the level, such as 95; from 50 to 99.9
 */
public record Confidence(double percent) implements Serializable {
    /** What the field uses where nothing else is said. */
    public static final Confidence USUAL = new Confidence(95);

    private static final double LEAST = 50;
    private static final double MOST = 99.9;

    public Confidence {
        if (!isLevel(percent)) {
            throw new IllegalArgumentException(
                    "confidence " + percent + ": it must lie between " + LEAST + " and " + MOST + " percent");
        }
    }

    /** Whether a number can be a level, in percent. */
    public static boolean isLevel(double percent) {
        return percent >= LEAST && percent <= MOST;
    }

    /** The share of false alarms that is left: 0.05 for 95 %. */
    public double alpha() {
        return (100 - percent) / 100;
    }

    /** What an interval leaves out on each side: 0.025 for 95 %. */
    public double tail() {
        return (100 - percent) / 200;
    }

    /** The level as it is written: 95, 99.5. */
    public String label() {
        return BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString();
    }
}
