package themetrends.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder of this machine that others may remove while a run writes into it: whoever writes next may make another of the
 * same name, which lacks the rest. Being kept open, its number on the disk goes to no other.
 */
final class HeldFolder implements Closeable {
    private final Path path;
    private final DirectoryStream<Path> open;
    private final String number;

    private HeldFolder(Path path, DirectoryStream<Path> open, String number) {
        this.path = path;
        this.open = open;
        this.number = number;
    }

    /** Takes hold of a folder. */
    @SuppressWarnings("StreamResourceLeak") // closed with the hold
    static HeldFolder of(Path path) throws IOException {
        return new HeldFolder(path, Files.newDirectoryStream(path), number(path));
    }

    Path path() {
        return path;
    }

    /**
     * Makes sure that it is still the same.
     *
     * @throws IOException if it is gone or is another
     */
    void requireSame() throws IOException {
        if (!Folders.isThere(path) || !number.equals(number(path))) {
            throw lost(path);
        }
    }

    /** What to say of a folder that is gone or another. */
    static IOException lost(Object path) {
        return new IOException("what was prepared in " + path + " was removed during the run");
    }

    private static String number(Path folder) throws IOException {
        return String.valueOf(
                Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
