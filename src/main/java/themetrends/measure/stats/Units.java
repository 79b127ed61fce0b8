package themetrends.measure.stats;

import java.util.Arrays;
import java.util.List;

/** What a bootstrap draws: single parts, or random groups of them where there are too many. */
final class Units {
    private final long[] events;
    private final long[] sizes;

    private Units(long[] events, long[] sizes) {
        this.events = events;
        this.sizes = sizes;
    }

    /** One unit for each part. */
    static Units each(List<Part> parts) {
        int n = Math.toIntExact(parts.stream().mapToLong(Part::count).sum());
        Units units = new Units(new long[n], new long[n]);
        int at = 0;
        for (Part part : parts) {
            int end = at + (int) part.count();
            Arrays.fill(units.events, at, end, part.events());
            Arrays.fill(units.sizes, at, end, part.size());
            at = end;
        }
        return units;
    }

    /** Every part thrown into one of {@code most} groups; groups that stay empty are no units. */
    static Units groups(List<Part> parts, int most, Randomness random) {
        Units groups = new Units(new long[most], new long[most]);
        for (Part part : parts) {
            for (long i = 0; i < part.count(); i++) {
                int group = random.below(most);
                groups.events[group] += part.events();
                groups.sizes[group] += part.size();
            }
        }
        return groups.withoutEmpty();
    }

    private Units withoutEmpty() {
        Units filled = new Units(new long[sizes.length], new long[sizes.length]);
        int count = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                filled.events[count] = events[i];
                filled.sizes[count++] = sizes[i];
            }
        }
        return new Units(Arrays.copyOf(filled.events, count), Arrays.copyOf(filled.sizes, count));
    }

    int count() {
        return sizes.length;
    }

    /** Σ events / Σ size of as many units as there are, drawn with replacement. */
    double resampledRatio(Randomness random) {
        return random.resampledRatio(events, sizes);
    }
}
