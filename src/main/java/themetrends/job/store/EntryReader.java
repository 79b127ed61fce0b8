package themetrends.job.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds entries for one task. Sources come in the order in which their entries were written, so a file is read once and
 * kept until others are needed.
 */
public final class EntryReader {
    /** Files kept in memory: the one that most sources are in, and some with those that changed since. */
    private static final int KEPT = 4;

    private final EntryIndex index;
    private final CacheFolder folder;
    private final Consumer<Entry> moved;
    private final Consumer<String> damaged;
    private final Map<String, List<Entry>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> lost = new HashSet<>();

    /**
     * A reader.
     *
     * @param moved given the entries that were found in files to be merged
     * @param damaged told the names of files that are not what was written
     */
    public EntryReader(EntryIndex index, CacheFolder folder, Consumer<Entry> moved, Consumer<String> damaged) {
        this.index = index;
        this.folder = folder;
        this.moved = moved;
        this.damaged = damaged;
    }

    /** The entry with a key; empty where there is none, or none that can be read. */
    public Optional<Entry> find(String key) {
        return index.find(key).flatMap(place -> {
            List<Entry> entries = entries(place.file());
            if (place.row() >= entries.size() || !entries.get(place.row()).key().equals(key)) {
                return Optional.empty();
            }
            Entry entry = entries.get(place.row());
            if (index.isMerged(place.file())) {
                moved.accept(entry);
            }
            return Optional.of(entry);
        });
    }

    private List<Entry> entries(String file) {
        List<Entry> entries = kept.get(file);
        if (entries == null) {
            entries = lost.contains(file) ? List.of() : read(file);
            kept.put(file, entries);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return entries;
    }

    private List<Entry> read(String file) {
        try {
            return folder.entries(file);
        } catch (DamagedFileException | RuntimeException e) {
            folder.drop(file);
            damaged.accept(file);
        } catch (IOException e) {
            // Another run has cleared it away, or the disk does not answer: the sources are there all the same.
        }
        lost.add(file);
        return List.of();
    }
}
