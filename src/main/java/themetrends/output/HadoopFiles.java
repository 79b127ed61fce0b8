package themetrends.output;

import java.io.IOException;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import themetrends.files.FileStore;

/** What Hadoop's file systems leave out about folders of results. */
final class HadoopFiles {
    private HadoopFiles() {}

    /** Where a folder is, whole and with a slash at its end: a folder lies in another if its place begins with the other's. */
    static String place(Path folder) throws IOException {
        return FileStore.of(folder).makeQualified(folder) + "/";
    }

    static boolean isResult(FileSystem files, Path folder) throws IOException {
        return files.exists(new Path(folder, Output.MANIFEST));
    }

    static boolean isEmpty(FileSystem files, Path folder) throws IOException {
        return files.getFileStatus(folder).isDirectory() && files.listStatus(folder).length == 0;
    }

    /**
     * Renames a file.
     *
     * @throws IOException if the file system refuses, which it tells by an exception or by {@code false}
     */
    static void rename(FileSystem files, Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("«" + from + "» cannot be renamed to «" + to + "»");
        }
    }

    /**
     * Renames a folder to a name that nothing has.
     *
     * @throws IOException if something has it, or the file system refuses
     */
    static void renameFolder(FileSystem files, Path from, Path to) throws IOException {
        if (files.exists(to)) {
            throw new FileAlreadyExistsException("«" + to + "» is there");
        }
        rename(files, from, to);
        // Hadoop moves a folder into one that has come in the meantime.
        Path inside = new Path(to, from.getName());
        if (files.exists(inside)) {
            rename(files, inside, from);
            throw new FileAlreadyExistsException("«" + to + "» is there");
        }
    }
}
