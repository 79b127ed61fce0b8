package themetrends.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What lies in the cache when a run begins, and what of it goes when the run ends.
 *
 * @param index the entries that the run can use
 * @param merged small files that became many, as after a hundred runs with a few new sources each: what is used of them is
 *     written anew, and then they go
 * @param damaged files that were not what was written, and were deleted
 */
public record CacheStock(EntryIndex index, Set<String> merged, List<String> damaged) {
    private static final long SMALL = 1 << 20;
    /** So many small files are left as they are, besides two for each task, each of which writes one. */
    private static final int FEW = 16;

    private static final long DAY = 24L * 60 * 60 * 1000;

    /**
     * Takes stock.
     *
     * @param tasks how many tasks will write
     * @throws IOException if the folder or a file in it cannot be read
     */
    public static CacheStock of(CacheFolder folder, int tasks) throws IOException {
        EntryIndex.Builder index = new EntryIndex.Builder();
        List<String> damaged = new ArrayList<>();
        Set<String> small = new HashSet<>();
        for (CacheFolder.Found file : folder.list()) {
            if (folder.isUsable(file.name())) {
                try {
                    index.add(file.name(), folder.keys(file));
                    if (file.bytes() < SMALL) {
                        small.add(file.name());
                    }
                } catch (DamagedFileException | RuntimeException e) {
                    folder.drop(file.name());
                    damaged.add(file.name());
                }
            }
        }
        boolean many = small.size() > FEW + 2 * tasks;
        Set<String> merged = many ? Set.copyOf(small) : Set.of();
        return new CacheStock(index.build(merged), merged, damaged);
    }

    /**
     * Clears the folder at the end of a run: what is given up, what nobody has used for so long, the rests of killed runs,
     * and of the others those used longest ago, until they are small enough.
     *
     * @param givenUp names of files
     * @param days after so many days without use a file goes
     * @param most bytes that may stay
     * @param now the time, in milliseconds
     */
    public static void clear(CacheFolder folder, Set<String> givenUp, int days, long most, long now)
            throws IOException {
        List<CacheFolder.Found> files = new ArrayList<>(folder.list());
        files.sort(Comparator.comparingLong(CacheFolder.Found::lastUsed).thenComparing(CacheFolder.Found::name));
        long bytes = files.stream().mapToLong(CacheFolder.Found::bytes).sum();
        for (CacheFolder.Found file : files) {
            long idle = now - file.lastUsed();
            boolean isOld = idle > days * DAY || (file.isUnfinished() && idle > DAY);
            boolean isTooMuch = bytes > most && !file.isUnfinished();
            if (isOld || isTooMuch || givenUp.contains(file.name())) {
                folder.delete(file.name());
                bytes -= file.bytes();
            }
        }
    }
}
