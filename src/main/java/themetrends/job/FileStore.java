package themetrends.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files on any file system that Hadoop knows. */
final class FileStore {
    private FileStore() {}

    /**
     * The file system of a path. Local files go without Hadoop's checksum files, which nobody has beside texts and which
     * cannot be named beside a file with a colon in its name.
     */
    static FileSystem of(Path path, Configuration hadoop) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        return files instanceof LocalFileSystem local ? local.getRaw() : files;
    }

    /**
     * All bytes of a file.
     *
     * @throws IOException if it is not there, may not be read, or is no regular file: to open a pipe would wait for ever
     */
    static byte[] read(String location, Configuration hadoop) throws IOException {
        Path path = new Path(location);
        FileSystem files = of(path, hadoop);
        if (files instanceof RawLocalFileSystem local && !local.pathToFile(path).isFile()) {
            throw new FileNotFoundException(location);
        }
        try (InputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }
}
