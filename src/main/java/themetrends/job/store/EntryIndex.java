package themetrends.job.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which entry stands where in the cache, small enough to be sent to every machine: sixteen bytes an entry. */
public final class EntryIndex implements Serializable {
    private static final long serialVersionUID = 1;

    /** Digits of a key that the index knows: enough to tell millions of entries apart. */
    private static final int DIGITS = 16;

    private final ArrayList<String> files;
    private final HashSet<String> merged;
    /** Shortened keys, ascending, and for each of them the number of its file and its row. */
    private final long[] keys;

    private final int[] file;
    private final int[] row;

    private EntryIndex(List<String> files, Set<String> merged, List<Place> places) {
        this.files = new ArrayList<>(files);
        this.merged = new HashSet<>(merged);
        keys = places.stream().mapToLong(Place::key).toArray();
        file = places.stream().mapToInt(Place::file).toArray();
        row = places.stream().mapToInt(Place::row).toArray();
    }

    /** What the index knows of a key. */
    static String shortened(String key) {
        return key.substring(0, DIGITS);
    }

    /** Where an entry stands: the name of the file and the number of the row, from 0. */
    record Found(String file, int row) {}

    private record Place(long key, int file, int row) {}

    /** Collects the keys of files. */
    static final class Builder {
        private final List<String> files = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        /**
         * Adds a file.
         *
         * @param shortened the shortened keys of its rows
         * @throws NumberFormatException if one is no such key
         */
        void add(String name, List<String> shortened) {
            List<Place> rows = new ArrayList<>();
            for (int i = 0; i < shortened.size(); i++) {
                rows.add(new Place(Long.parseUnsignedLong(shortened.get(i), 16), files.size(), i));
            }
            files.add(name);
            places.addAll(rows);
        }

        /**
         * The index.
         *
         * @param merged names of the files that are to be merged into others
         */
        EntryIndex build(Set<String> merged) {
            places.sort(Comparator.comparingLong(Place::key)
                    .thenComparingInt(Place::file)
                    .thenComparingInt(Place::row));
            return new EntryIndex(files, merged, places);
        }
    }

    /** The number of entries. */
    int size() {
        return keys.length;
    }

    /** Whether a file is to be merged into others: who uses an entry of it writes it anew. */
    boolean isMerged(String name) {
        return merged.contains(name);
    }

    /** Where the entry with a key can be; that the key is the same in all its digits shows when it is read. */
    Optional<Found> find(String key) {
        int at = Arrays.binarySearch(keys, Long.parseUnsignedLong(shortened(key), 16));
        return at < 0 ? Optional.empty() : Optional.of(new Found(files.get(file[at]), row[at]));
    }
}
