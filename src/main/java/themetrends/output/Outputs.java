package themetrends.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the folder for results. */
public final class Outputs {
    /** Between two looks at a lock that another run holds. */
    private static final long LOOK_AGAIN_MILLIS = 200;

    private Outputs() {}

    /**
     * How a folder is to be used.
     *
     * @param waiting whether to wait while another run holds it
     * @param keep how many earlier results are kept as dated folders
     */
    public record Use(boolean waiting, int keep) {}

    /**
     * Takes a folder for the results of one run, and clears what a run that died has left of it.
     *
     * @param typed the folder as the user wrote it
     * @param input the input folder, which results may not overwrite or add to
     * @param tell is told once if it has to wait
     * @throws UnusableOutputException if it is a file, lies in the input folder or around it, holds anything but an
     *     earlier result, or cannot be written
     * @throws BusyOutputException if another run holds it and waiting is not wanted
     */
    public static Output open(String typed, String input, Use use, Consumer<String> tell) throws InterruptedException {
        check(typed, input);
        try {
            Path target = real(typed);
            Files.createDirectories(LocalOutput.lockFile(target).resolveSibling("."));
            RunLock lock = lock(typed, target, use.waiting, tell);
            try {
                LocalOutput.heal(target, use.keep);
                check(typed, input);
                return LocalOutput.prepare(target, use.keep, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw cannotWrite(typed, e);
        }
    }

    /** Brings back a whole result where a run died while it published; nothing while another run is at work. */
    public static void heal(String typed) {
        try {
            Path target = real(typed);
            if (Folders.isThere(target)) {
                return;
            }
            Optional<RunLock> lock = RunLock.take(LocalOutput.lockFile(target));
            if (lock.isPresent()) {
                try {
                    LocalOutput.heal(target, 0);
                } finally {
                    lock.get().close();
                }
            }
        } catch (IOException e) {
            // Who only reads cannot always write; the missing result is reported where it is looked for.
            return;
        }
    }

    private static RunLock lock(String typed, Path target, boolean wait, Consumer<String> tell)
            throws IOException, InterruptedException {
        Path file = LocalOutput.lockFile(target);
        boolean told = false;
        while (true) {
            Optional<RunLock> lock = RunLock.take(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            String busy = "Another run is at work on the output «" + typed + "» (" + RunLock.holder(file) + "): ";
            if (!wait) {
                throw new BusyOutputException(busy + "let it end, or wait for it with --wait.");
            }
            if (!told) {
                tell.accept(busy + "waiting for it.");
                told = true;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /**
     * Checks that results can go to a folder, without making anything.
     *
     * @throws UnusableOutputException as {@link #open} does, as far as this can be seen without writing
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
        try {
            if (!Folders.in(target).isEmpty() && !Files.exists(target.resolve(Output.MANIFEST))) {
                throw new UnusableOutputException(
                        "The output folder «" + typed
                                + "» holds files that are no earlier result, and a result replaces its folder as a whole: name a new or empty folder.");
            }
        } catch (IOException e) {
            throw cannotWrite(typed, e);
        }
    }

    private static boolean isUrl(String typed) {
        return typed.contains("://");
    }

    private static Path absolute(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    /** Behind a link, so that the link stays and what it points to is replaced. */
    private static Path real(String typed) throws IOException {
        Path path = absolute(typed);
        return Files.exists(path) ? path.toRealPath() : path;
    }

    private static UnusableOutputException cannotWrite(String typed, IOException e) {
        return new UnusableOutputException("The output folder «" + typed + "» cannot be written ("
                + e.getClass().getSimpleName() + "): check its place, its rights and the free space.");
    }
}
