package themetrends.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedSet;

/** A folder to read from, wherever it lies. Names are paths below it, with slashes. */
public interface Folder {
    /**
     * Names a folder, which need not exist.
     *
     * @param typed its path or URL as the user wrote it
     * @throws IllegalArgumentException if it is neither
     * @throws IOException if nothing here knows such URLs, or the file system does not answer
     */
    static Folder of(String typed) throws IOException {
        return isUrl(typed) ? HadoopFolder.of(typed) : new LocalFolder(Path.of(typed));
    }

    /** Whether a user wrote a URL rather than a path of this machine. */
    static boolean isUrl(String typed) {
        return typed.contains("://");
    }

    /** Whether there is such a folder. */
    boolean exists() throws IOException;

    /** Whether something of this name is in it. */
    boolean has(String name) throws IOException;

    /**
     * Opens a file.
     *
     * @throws IOException if it is not there or may not be read
     */
    InputStream open(String name) throws IOException;

    /**
     * All bytes of a file.
     *
     * @throws IOException if it is not there or may not be read
     */
    default byte[] read(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** The names of all files at any depth. */
    SortedSet<String> names() throws IOException;

    /** The number of the first byte, from 0, in which two files of the same name differ; -1 where none does. */
    default long mismatch(String name, Folder other) throws IOException {
        try (InputStream a = new BufferedInputStream(open(name));
                InputStream b = new BufferedInputStream(other.open(name))) {
            long at = 0;
            while (true) {
                int read = a.read();
                if (read != b.read()) {
                    return at;
                }
                if (read < 0) {
                    return -1;
                }
                at++;
            }
        }
    }
}
