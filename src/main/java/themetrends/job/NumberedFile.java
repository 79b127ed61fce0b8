package themetrends.job;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import themetrends.files.FileStore;
import themetrends.measure.FileWriter;

/**
 * A file that a task writes. Tasks fail, are tried again and run twice at the same time: each attempt writes a draft of its
 * own, which gets its name when it is whole.
 *
 * @param folder the folder of the file
 * @param name its name there
 */
record NumberedFile(URI folder, String name) {
    private static final String DRAFTS = "_drafts";

    /** Writes what stands in a file. */
    interface Content<W> {
        W write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param attempt tells this attempt from others at the same file
     */
    <W> W write(long attempt, Configuration hadoop, Content<W> content) throws IOException {
        Path whole = new Path(new Path(folder), name);
        Path draft = new Path(new Path(new Path(folder), DRAFTS), name + "-" + attempt);
        FileSystem files = FileStore.of(whole, hadoop);
        try {
            W written;
            try (OutputStream out = files.create(draft, true)) {
                written = content.write(out);
            }
            // Another attempt may have been faster; its file has the same bytes.
            if (!files.rename(draft, whole) && !files.exists(whole)) {
                throw new IOException(whole + " cannot be written");
            }
            return written;
        } finally {
            files.delete(draft, false);
        }
    }

    /**
     * Clears drafts and looks whether all files are there.
     *
     * @throws IOException if one is not, as when machines of a cluster wrote to a disk that only they can see
     */
    static void finish(URI folder, FileWriter<?, ?> writer, int files, Configuration hadoop) throws IOException {
        Path root = new Path(folder);
        FileSystem store = FileStore.of(root, hadoop);
        store.delete(new Path(root, DRAFTS), true);
        for (int number = 1; number <= files; number++) {
            Path file = new Path(root, writer.name(number));
            if (!store.exists(file)) {
                throw new IOException(file + " is not there: machines of a cluster write large tables themselves,"
                        + " into a folder that all of them must reach");
            }
        }
    }
}
