package themetrends.files;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Opens files one after the other. Their file system is looked up once: Hadoop asks who the user is each time, which takes as
 * long as to open a small file. For one thread.
 */
public final class Opener {
    private final Configuration hadoop;
    private final Map<String, FileSystem> stores = new HashMap<>();

    public Opener(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is not there, may not be read, or is no regular file: to open a pipe would wait for ever
     */
    public InputStream open(String location) throws IOException {
        Path path = new Path(location);
        FileSystem files = store(path);
        if (!(files instanceof RawLocalFileSystem local)) {
            return new BufferedInputStream(files.open(path));
        }
        File file = local.pathToFile(path);
        if (!file.isFile()) {
            throw new FileNotFoundException(location);
        }
        // Hadoop looks three times at a local file before it opens it, which takes longer than to read a small one.
        boolean isPlain = files.getClass() == RawLocalFileSystem.class;
        return new BufferedInputStream(isPlain ? new FileInputStream(file) : files.open(path));
    }

    private FileSystem store(Path path) throws IOException {
        String name = path.toUri().getScheme() + "://" + path.toUri().getAuthority();
        FileSystem known = stores.get(name);
        if (known == null) {
            known = FileStore.of(path, hadoop);
            stores.put(name, known);
        }
        return known;
    }

    /**
     * All bytes of a file that is worth reading; of others the beginning.
     *
     * @param headLength so many bytes from the beginning tell
     * @param isWanted whether a file with this beginning is worth reading
     * @throws IOException as {@link #open}
     */
    public byte[] read(String location, int headLength, Predicate<byte[]> isWanted) throws IOException {
        try (InputStream in = open(location)) {
            in.mark(headLength);
            byte[] head = in.readNBytes(headLength);
            if (!isWanted.test(head)) {
                return head;
            }
            in.reset();
            return in.readAllBytes();
        }
    }
}
