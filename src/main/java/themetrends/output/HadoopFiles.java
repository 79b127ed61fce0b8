package themetrends.output;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** What Hadoop's file systems leave out about folders of results. */
final class HadoopFiles {
    private HadoopFiles() {}

    /** The path of a folder that a user wrote as a path of this machine or as a URL. */
    static Path path(String typed) {
        return new Path(
                Outputs.isUrl(typed)
                        ? typed
                        : java.nio.file.Path.of(typed)
                                .toAbsolutePath()
                                .normalize()
                                .toUri()
                                .toString());
    }

    /** The file system of a folder; local files without Hadoop's checksum files, which nobody wants beside results. */
    static FileSystem of(Path folder) throws IOException {
        FileSystem files = folder.getFileSystem(new Configuration());
        return files instanceof LocalFileSystem local ? local.getRaw() : files;
    }

    /** Where a folder is, whole and with a slash at its end: a folder lies in another if its place begins with the other's. */
    static String place(Path folder) throws IOException {
        return of(folder).makeQualified(folder) + "/";
    }

    static boolean isResult(FileSystem files, Path folder) throws IOException {
        return files.exists(new Path(folder, Output.MANIFEST));
    }

    /**
     * Renames a folder or file.
     *
     * @throws IOException if the file system refuses, which it tells by an exception or by {@code false}
     */
    static void rename(FileSystem files, Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("«" + from + "» cannot be renamed to «" + to + "»");
        }
    }
}
