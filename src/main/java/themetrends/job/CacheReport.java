package themetrends.job;

import java.util.List;

/**
 * How the cache served a run.
 *
 * @param kept sources whose text and tokens came from the cache
 * @param sources sources looked up
 * @param warnings a sentence for each trouble; the results are the same without the cache
 */
public record CacheReport(long kept, long sources, List<String> warnings) {
    /** Of a run without a cache. */
    public static final CacheReport NONE = new CacheReport(0, 0, List.of());
}
