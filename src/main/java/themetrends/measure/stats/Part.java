package themetrends.measure.stats;

import java.util.Comparator;

/**
 * Parts of a sample that look alike: each of {@code count} parts has {@code events} in {@code size}.
 *
 * @param events events in each part, at least 0
 * @param size size of each part, at least 0
 * @param count how many such parts there are, at least 0
 */
public record Part(long events, long size, long count) implements Comparable<Part> {
    private static final Comparator<Part> ORDER =
            Comparator.comparingLong(Part::events).thenComparingLong(Part::size).thenComparingLong(Part::count);

    public Part {
        if (events < 0 || size < 0 || count < 0) {
            throw new IllegalArgumentException(
                    count + " parts with " + events + " events in " + size + ": none of these may be negative");
        }
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
