package themetrends.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on a file system that Hadoop knows.
 *
 * @param files the file system
 * @param root where the folder lies in it
 */
record HadoopFolder(FileSystem files, Path root) implements Folder {
    static HadoopFolder of(String url) throws IOException {
        Path root = FileStore.path(url);
        return new HadoopFolder(FileStore.of(root), root);
    }

    @Override
    public boolean exists() throws IOException {
        return files.exists(root) && files.getFileStatus(root).isDirectory();
    }

    @Override
    public boolean has(String name) throws IOException {
        return files.exists(new Path(root, name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return files.open(new Path(root, name));
    }

    @Override
    public SortedSet<String> names() throws IOException {
        return FileStore.names(files, root);
    }
}
