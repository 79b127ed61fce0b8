package themetrends.measure.stats;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval from " + low + " to " + high + ": the ends are swapped");
        }
    }

    /** The same interval in another unit. */
    public Interval scaled(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** The shortest interval that holds this one and another. */
    public Interval reaching(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
