package themetrends.files;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files on any file system that Hadoop knows. */
public final class FileStore {
    /** Begins the names of Spark's settings that are Hadoop's. */
    private static final String OF_SPARK = "spark.hadoop.";

    private FileStore() {}

    /** The path of a folder that a user wrote as a path of this machine or as a URL; it has no slash at its end. */
    public static Path path(String typed) {
        return Folder.isUrl(typed)
                ? new Path(typed)
                : new Path(
                        "file",
                        null,
                        java.nio.file.Path.of(typed)
                                .toAbsolutePath()
                                .normalize()
                                .toString());
    }

    /** The file system of a path, by the configuration on the class path and what Spark was told of Hadoop. */
    public static FileSystem of(Path path) throws IOException {
        return of(path, configuration());
    }

    /** Before Spark starts its settings, spark-submit's among them, are system properties. */
    private static Configuration configuration() {
        Configuration hadoop = new Configuration();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(OF_SPARK)) {
                hadoop.set(name.substring(OF_SPARK.length()), System.getProperty(name));
            }
        }
        return hadoop;
    }

    /**
     * The file system of a path. Local files go without Hadoop's checksum files, which nobody has beside texts and which
     * cannot be named beside a file with a colon in its name.
     */
    public static FileSystem of(Path path, Configuration hadoop) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        return files instanceof LocalFileSystem local ? local.getRaw() : files;
    }

    /** The files at any depth below a folder, as paths below it. */
    public static SortedSet<String> names(FileSystem files, Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        list(files, folder, "", names);
        return names;
    }

    private static void list(FileSystem files, Path folder, String prefix, SortedSet<String> names) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String name = prefix + status.getPath().getName();
            if (status.isDirectory()) {
                list(files, status.getPath(), name + "/", names);
            } else {
                names.add(name);
            }
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it is not there, may not be read, or is no regular file: to open a pipe would wait for ever
     */
    public static InputStream open(String location, Configuration hadoop) throws IOException {
        Path path = new Path(location);
        FileSystem files = of(path, hadoop);
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

    /**
     * All bytes of a file.
     *
     * @throws IOException as {@link #open}
     */
    public static byte[] read(String location, Configuration hadoop) throws IOException {
        return read(location, hadoop, 0, head -> true);
    }

    /**
     * The same of a file that is worth reading; of others the beginning.
     *
     * @param headLength so many bytes from the beginning tell
     * @param isWanted whether a file with this beginning is worth reading
     */
    public static byte[] read(String location, Configuration hadoop, int headLength, Predicate<byte[]> isWanted)
            throws IOException {
        try (InputStream in = open(location, hadoop)) {
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
