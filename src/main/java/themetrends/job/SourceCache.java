package themetrends.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import themetrends.job.store.CacheFolder;
import themetrends.job.store.CacheStock;
import themetrends.job.store.EntryIndex;
import themetrends.job.store.EntryReader;
import themetrends.job.store.EntryWriter;

/**
 * The cache of a run: opened before the sources are read, cleared after. No trouble with it stops a run, and none changes
 * a result.
 */
final class SourceCache {
    private static final long MEGABYTE = 1 << 20;
    private static final String GOES_ON = "; the results are the same, only the next run takes longer.";

    private final CacheSettings settings;
    private final CacheFolder folder;
    private final CacheStock stock;
    private final Access access;

    private SourceCache(CacheSettings settings, CacheFolder folder, CacheStock stock, Access access) {
        this.settings = settings;
        this.folder = folder;
        this.stock = stock;
        this.access = access;
    }

    /**
     * Makes the folder where there is none, and looks what lies in it.
     *
     * @param tasks how many tasks will read
     * @throws IOException if it cannot be made or listed
     */
    static SourceCache open(JavaSparkContext spark, CacheSettings settings, int tasks) throws IOException {
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        CacheFolder folder = new CacheFolder(settings.folder(), settings.fingerprint(), hadoop.value());
        folder.make();
        CacheStock stock = CacheStock.of(folder, tasks);
        Access access = new Access(
                settings,
                hadoop,
                spark.broadcast(stock.index()),
                spark.sc().longAccumulator(),
                spark.sc().longAccumulator(),
                spark.sc().collectionAccumulator(),
                spark.sc().collectionAccumulator());
        return new SourceCache(settings, folder, stock, access);
    }

    /** What a run is told whose cache cannot be opened. */
    static CacheReport unusable(CacheSettings settings, IOException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new CacheReport(
                0, 0, List.of("The cache «" + settings.folder() + "» cannot be used (" + reason + ")" + GOES_ON));
    }

    SourceStore.Access access() {
        return access;
    }

    /** Clears the folder, when all sources are read. */
    CacheReport close() {
        List<String> warnings = new ArrayList<>();
        Set<String> damaged = new TreeSet<>(stock.damaged());
        damaged.addAll(access.damaged.value());
        if (!damaged.isEmpty()) {
            warnings.add("In the cache «" + settings.folder() + "» " + String.join(", ", damaged)
                    + " was damaged: what it held was read anew from the sources.");
        }
        Set<String> givenUp = new HashSet<>();
        if (access.failures.isZero()) {
            givenUp.addAll(stock.merged());
        } else {
            warnings.add("The cache «" + settings.folder() + "» cannot be written ("
                    + access.failures.value().get(0) + ")" + GOES_ON);
        }
        try {
            long most = settings.megabytes() * MEGABYTE;
            CacheStock.clear(folder, givenUp, settings.days(), most, System.currentTimeMillis());
        } catch (IOException e) {
            warnings.add("The cache «" + settings.folder() + "» cannot be cleared (" + e.getMessage()
                    + "): it may grow beyond its limits.");
        }
        return new CacheReport(access.kept.value(), access.sources.value(), warnings);
    }

    /** What travels to the tasks, and what they tell. */
    private record Access(
            CacheSettings settings,
            SerializableConfiguration hadoop,
            Broadcast<EntryIndex> index,
            LongAccumulator sources,
            LongAccumulator kept,
            CollectionAccumulator<String> damaged,
            CollectionAccumulator<String> failures)
            implements SourceStore.Access {
        @Override
        public SourceStore open() {
            try {
                CacheFolder folder = new CacheFolder(settings.folder(), settings.fingerprint(), hadoop.value());
                EntryWriter writer = new EntryWriter(folder, failures::add);
                EntryReader reader = new EntryReader(index.value(), folder, writer::add, damaged::add);
                return new CachedSources(settings.fingerprint(), reader, writer, isKept -> {
                    sources.add(1);
                    kept.add(isKept ? 1 : 0);
                });
            } catch (IOException e) {
                failures.add(String.valueOf(e.getMessage()));
                return SourceStore.NONE;
            }
        }
    }
}
