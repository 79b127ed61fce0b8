package themetrends.job;

import java.io.Serializable;
import java.util.Optional;

/** Where a task finds what an earlier run found in a source, and keeps what it finds itself. */
interface SourceStore {
    /** Finds and keeps nothing. */
    SourceStore NONE = new SourceStore() {
        @Override
        public Optional<ReadSource> find(String path, String sha256) {
            return Optional.empty();
        }

        @Override
        public void keep(String path, String sha256, ReadSource source) {}

        @Override
        public void close() {}
    };

    /** Travels to the tasks and opens a store for each. */
    interface Access extends Serializable {
        SourceStore open();
    }

    /**
     * What was found in a source of this path and content; empty where that is not known.
     *
     * @param path path of the source
     * @param sha256 hash of its bytes
     */
    Optional<ReadSource> find(String path, String sha256);

    /** Keeps what was found, at the latest when the store is closed. */
    void keep(String path, String sha256, ReadSource source);

    void close();
}
