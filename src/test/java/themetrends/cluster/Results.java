package themetrends.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/** A result as its files. */
final class Results {
    /** What tells of the run and of the result before, not of the texts. */
    private static final Set<String> OF_THE_RUN = Set.of("facts.json", "tables/changes.csv");

    private Results() {}

    /** All that the input and the settings determine: bytes, one character each, by path. */
    static Map<String, String> of(String folder, Configuration hadoop) {
        Map<String, String> files = new TreeMap<>();
        try {
            org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(folder);
            FileSystem store = root.getFileSystem(hadoop);
            RemoteIterator<LocatedFileStatus> all = store.listFiles(root, true);
            String prefix = store.makeQualified(root).toUri().getPath() + "/";
            while (all.hasNext()) {
                org.apache.hadoop.fs.Path file = all.next().getPath();
                String name = file.toUri().getPath().substring(prefix.length());
                if (!OF_THE_RUN.contains(name)) {
                    try (var in = store.open(file)) {
                        files.put(name, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Map<String, String> of(Path folder) {
        return of(folder.toUri().toString(), new Configuration());
    }

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
