package themetrends.files;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

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
}
