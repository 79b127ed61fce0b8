package themetrends.measure.stats;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How evenly events are spread over the parts of a sample: 0 where every part has its share, near 1 where one small part
 * has them all.
 *
 * <p>Source: S. Th. Gries, Dispersions and adjusted frequencies in corpora, International Journal of Corpus Linguistics 13
 * (2008) 403–437: DP = ½ Σ |vᵢ − sᵢ|, with vᵢ the part's share of the events and sᵢ its share of the size.
 */
public final class Dispersion {
    private Dispersion() {}

    /** Gries' DP, from 0 to below 1; empty where there is no event. */
    public static OptionalDouble dp(List<Part> parts) {
        double events =
                parts.stream().mapToLong(part -> part.events() * part.count()).sum();
        double size =
                parts.stream().mapToLong(part -> part.size() * part.count()).sum();
        if (events == 0 || size == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (Part part : parts.stream().sorted().toList()) {
            sum += part.count() * Math.abs(part.events() / events - part.size() / size);
        }
        return OptionalDouble.of(sum / 2);
    }

    /**
     * DP divided by the greatest value that it can take with these parts, 1 − min sᵢ; empty where there is no event or only
     * one part with a size.
     *
     * <p>Source: J. Lijffijt, S. Th. Gries, Correction to Stefan Th. Gries' "Dispersions and adjusted frequencies in
     * corpora", International Journal of Corpus Linguistics 17 (2012) 147–149.
     */
    public static OptionalDouble dpNorm(List<Part> parts) {
        List<Part> sized = parts.stream()
                .filter(part -> part.size() > 0 && part.count() > 0)
                .toList();
        OptionalDouble dp = dp(sized);
        if (dp.isEmpty() || sized.stream().mapToLong(Part::count).sum() < 2) {
            return OptionalDouble.empty();
        }
        double size =
                sized.stream().mapToLong(part -> part.size() * part.count()).sum();
        long least = sized.stream().mapToLong(Part::size).min().orElseThrow();
        return OptionalDouble.of(dp.getAsDouble() / (1 - least / size));
    }
}
