package themetrends.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of this machine.
 *
 * @param path where it lies
 */
record LocalFolder(Path path) implements Folder {
    @Override
    public boolean exists() {
        return Files.isDirectory(path);
    }

    @Override
    public boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(path.resolve(name));
    }

    @Override
    public SortedSet<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
    }

    @Override
    public long mismatch(String name, Folder other) throws IOException {
        return other instanceof LocalFolder local
                ? Files.mismatch(path.resolve(name), local.path.resolve(name))
                : Folder.super.mismatch(name, other);
    }
}
