package themetrends.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that results go to. They are prepared in a hidden folder beside it and moved into place when they are
 * whole, so that a failed run leaves the old result as it was.
 */
public final class OutputFolder implements AutoCloseable {
    /** The file that tells a result of this program from any other folder. */
    private static final String MANIFEST = "run.json";

    private final Path target;
    private final Path staging;

    private OutputFolder(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /**
     * Checks that results can go to a folder, and makes the hidden one.
     *
     * @param typed the folder as the user wrote it
     * @param input the input folder, which results may not overwrite or add to
     * @throws UnusableOutputException if it is a file, lies in the input folder or around it, holds anything but an
     *     earlier result, or cannot be written
     */
    public static OutputFolder prepare(String typed, String input) {
        check(typed, input);
        Path target = absolute(typed);
        Path parent = target.getParent();
        if (parent == null) {
            throw new UnusableOutputException(
                    "The output «" + typed + "» is the root of the disk: name a folder of its own.");
        }
        try {
            Files.createDirectories(parent);
            // Not a temporary directory of the JDK's: those only their owner can read.
            String hidden = "." + target.getFileName() + "-" + UUID.randomUUID();
            return new OutputFolder(target, Files.createDirectory(parent.resolve(hidden)));
        } catch (IOException e) {
            throw cannotWrite(typed, e);
        }
    }

    /**
     * Checks that results can go to a folder, without making anything.
     *
     * @throws UnusableOutputException as {@link #prepare} does, as far as this can be seen without writing
     */
    public static void check(String typed, String input) {
        if (isUrl(typed)) {
            throw new UnusableOutputException("The output «" + typed + "» is a URL: name a folder of this machine.");
        }
        Path target = absolute(typed);
        if (!isUrl(input)
                && (target.startsWith(absolute(input)) || absolute(input).startsWith(target))) {
            throw new UnusableOutputException("The output «" + typed + "» and the input «" + input
                    + "» lie in one another: keep results and texts apart.");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new UnusableOutputException("The output «" + typed + "» is a file: name a folder.");
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve(MANIFEST)) && !isEmpty(typed, target)) {
            throw new UnusableOutputException(
                    "The output folder «" + typed
                            + "» holds files that are no earlier result, and a result replaces its folder as a whole: name a new or empty folder.");
        }
    }

    private static boolean isUrl(String typed) {
        return typed.contains("://");
    }

    private static Path absolute(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    private static boolean isEmpty(String typed, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw cannotWrite(typed, e);
        }
    }

    private static UnusableOutputException cannotWrite(String typed, IOException e) {
        return new UnusableOutputException("The output folder «" + typed + "» cannot be written ("
                + e.getClass().getSimpleName() + "): check its place, its rights and the free space.");
    }

    /** The empty folder to write into. */
    public Path staging() {
        return staging;
    }

    /** Where the results will be. */
    public Path target() {
        return target;
    }

    /** Puts the finished results into place; an earlier result goes. */
    public void publish() throws IOException {
        Path earlier = null;
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            earlier = staging.resolveSibling(staging.getFileName() + "-earlier");
            Files.move(target, earlier);
        }
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            if (earlier != null) {
                Files.move(earlier, target);
            }
            throw e;
        }
        delete(earlier);
    }

    /** Removes what was prepared and not published. */
    @Override
    public void close() throws IOException {
        delete(staging);
    }

    private static void delete(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(OutputFolder::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
