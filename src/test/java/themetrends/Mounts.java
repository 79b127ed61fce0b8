package themetrends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * Disks and read-only folders, which only root can mount. They go when they are closed, when the JVM ends, and, where it was
 * killed, when the next one mounts: their paths name the process that mounted them.
 */
final class Mounts implements AutoCloseable {
    private static final Pattern OURS = Pattern.compile("/mounted-by-(\\d+)-\\d+(/|$)");
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final Deque<Path> mounted = new ArrayDeque<>();
    private final Thread atTheEnd = new Thread(this::unmountAll);

    Mounts() throws IOException {
        clearLeftovers();
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** A new folder in which things may be mounted. */
    static Path place(Path folder) throws IOException {
        long me = ProcessHandle.current().pid();
        return Files.createDirectories(folder.resolve("mounted-by-" + me + "-" + PLACES.getAndIncrement()));
    }

    /** A small disk; the test is skipped where none can be mounted. */
    void disk(Path at, String size) {
        Assumptions.assumeTrue(
                mount(at, "-t", "tmpfs", "-o", "size=" + size, "tmpfs", at.toString()),
                "skipped: no disk can be mounted here");
    }

    /** Makes a folder read-only for whoever opens a file in it from now on; false where that cannot be. */
    boolean readOnly(Path folder) {
        return mount(folder, "-o", "bind,ro", folder.toString(), folder.toString());
    }

    /** Skips a test where folders cannot be made read-only. */
    void requireReadOnly(Path somewhere) throws IOException {
        Assumptions.assumeTrue(readOnly(place(somewhere)), "skipped: no folder can be made read-only here");
        unmountAll();
    }

    /** Mounts a disk anew, with other options. */
    static boolean remount(Path disk, String options) {
        return did("mount", "-o", "remount," + options, disk.toString());
    }

    private synchronized boolean mount(Path at, String... how) {
        String[] command = new String[how.length + 1];
        command[0] = "mount";
        System.arraycopy(how, 0, command, 1, how.length);
        boolean done = did(command);
        if (done) {
            mounted.push(at);
        }
        return done;
    }

    /** The last one first. */
    synchronized void unmountAll() {
        while (!mounted.isEmpty()) {
            // Lazily: what a task has still open goes with it.
            did("umount", "-l", mounted.pop().toString());
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        unmountAll();
    }

    private static void clearLeftovers() throws IOException {
        Path list = Path.of("/proc/self/mounts");
        if (!Files.isReadable(list)) {
            return;
        }
        for (String line : Files.readAllLines(list)) {
            String at = line.split(" ", -1)[1];
            Matcher ours = OURS.matcher(at);
            if (ours.find() && ProcessHandle.of(Long.parseLong(ours.group(1))).isEmpty()) {
                did("umount", "-l", at);
            }
        }
    }

    private static boolean did(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
