package themetrends.job.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Saves the entries of one task, some megabytes in a file. When saving fails, it is not tried again. */
public final class EntryWriter implements AutoCloseable {
    /** Bytes of a full file before compression: about four million characters with their tokens. */
    private static final int FULL = 16 << 20;

    private final CacheFolder folder;
    private final Consumer<String> failed;
    private final List<Entry> entries = new ArrayList<>();
    private long size;
    private boolean hasFailed;

    /**
     * A writer.
     *
     * @param failed told why entries could not be saved
     */
    public EntryWriter(CacheFolder folder, Consumer<String> failed) {
        this.folder = folder;
        this.failed = failed;
    }

    /** Saves an entry, now or when the writer is closed. */
    public void add(Entry entry) {
        if (hasFailed) {
            return;
        }
        entries.add(entry);
        size += entry.size();
        if (size >= FULL) {
            close();
        }
    }

    @Override
    public void close() {
        if (!entries.isEmpty()) {
            try {
                folder.save(entries);
            } catch (IOException | RuntimeException e) {
                hasFailed = true;
                failed.accept(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
        entries.clear();
        size = 0;
    }
}
