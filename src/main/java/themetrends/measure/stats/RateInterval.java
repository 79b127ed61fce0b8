package themetrends.measure.stats;

import java.util.List;

/**
 * The interval of a rate, Σ events / Σ size, and how it was found.
 *
 * <p>The bootstrap alone fails where events are rare: where none was seen it says [0, 0], and with a few it misses the
 * true rate far too often. The Poisson interval alone fails where events come in clusters. So the interval reaches as far
 * as the wider of the two on either side.
 *
 * @param interval events per unit of size
 * @param method how it was found
 */
public record RateInterval(Interval interval, Method method) {
    /** Below this many parts nothing can be learnt of how they differ. */
    public static final int FEWEST_PARTS = 8;

    /** How an interval of a rate was found. */
    public enum Method {
        /** The exact interval of {@link PoissonInterval}: takes events for independent. */
        POISSON("poisson"),
        /** {@link Bootstrap}, widened to the exact Poisson interval where that reaches further. */
        BOOTSTRAP("bootstrap");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /** The word that stands in tables. */
        public String label() {
            return label;
        }
    }

    /**
     * The interval of Σ events / Σ size: by bootstrap where {@link #FEWEST_PARTS} or more parts have a size and any has an
     * event, else exact Poisson.
     *
     * @param key seeds the bootstrap
     * @throws IllegalArgumentException if no part has a size
     */
    public static RateInterval of(List<Part> parts, Confidence confidence, String key) {
        List<Part> sized = parts.stream().filter(part -> part.size() > 0).toList();
        long events =
                sized.stream().mapToLong(part -> part.events() * part.count()).sum();
        long size = sized.stream().mapToLong(part -> part.size() * part.count()).sum();
        if (sized.stream().mapToLong(Part::count).sum() < FEWEST_PARTS || events == 0) {
            return poisson(events, size, confidence);
        }
        Interval poisson = poisson(events, size, confidence).interval();
        return new RateInterval(Bootstrap.ofRatio(sized, confidence, key).reaching(poisson), Method.BOOTSTRAP);
    }

    /**
     * The exact interval of events / size.
     *
     * @throws IllegalArgumentException if the size is not above 0
     */
    public static RateInterval poisson(long events, long size, Confidence confidence) {
        if (size <= 0) {
            throw new IllegalArgumentException("size " + size + ": a rate needs a size above 0");
        }
        return new RateInterval(PoissonInterval.of(events, confidence).scaled(1.0 / size), Method.POISSON);
    }
}
