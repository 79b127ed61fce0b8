package themetrends.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import themetrends.extract.Sha256;
import themetrends.job.store.Entry;
import themetrends.job.store.EntryReader;
import themetrends.job.store.EntryWriter;

/** The cache as one task sees it. */
final class CachedSources implements SourceStore {
    private final String fingerprint;
    private final EntryReader reader;
    private final EntryWriter writer;
    private final Consumer<Boolean> lookedUp;

    /**
     * Sources in a cache.
     *
     * @param fingerprint of all that shapes what is kept, besides the source
     * @param lookedUp told of each source whether it was found
     */
    CachedSources(String fingerprint, EntryReader reader, EntryWriter writer, Consumer<Boolean> lookedUp) {
        this.fingerprint = fingerprint;
        this.reader = reader;
        this.writer = writer;
        this.lookedUp = lookedUp;
    }

    /** The path is part of the key: names of files and folders tell years and kinds. */
    static String key(String fingerprint, String path, String sha256) {
        String all = fingerprint + "\n" + sha256 + "\n" + path;
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<ReadSource> find(String path, String sha256) {
        Optional<ReadSource> source =
                reader.find(key(fingerprint, path, sha256)).flatMap(entry -> source(entry, path, sha256));
        lookedUp.accept(source.isPresent());
        return source;
    }

    private static Optional<ReadSource> source(Entry entry, String path, String sha256) {
        try {
            return Optional.of(SourceCodec.source(entry, path, sha256));
        } catch (IOException | RuntimeException e) {
            // Its hash is right, so this program wrote it: a fault of the code must not fail the run.
            return Optional.empty();
        }
    }

    @Override
    public void keep(String path, String sha256, ReadSource source) {
        try {
            writer.add(SourceCodec.entry(key(fingerprint, path, sha256), path, source));
        } catch (IOException e) {
            // Half a character: such a source is read anew in every run.
            return;
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
