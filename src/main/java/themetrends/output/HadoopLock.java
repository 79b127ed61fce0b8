package themetrends.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps a second run off the same output on a file system that knows no locks: a file that only one can create, and whose
 * holder writes it again while it lives. A file whose time is minutes off, by the clock of the file system, and that nobody
 * writes while one looks on, was left by a dead run: a clock that was set, forward or back, makes no living run a dead one.
 */
final class HadoopLock implements Lock {
    /** Beats that a living run cannot miss. */
    private static final int MISSED = 6;

    private final FileSystem files;
    private final Path file;
    private final String me;
    private final ScheduledExecutorService heart;
    private final Future<?> beats;

    private HadoopLock(FileSystem files, Path file, String me, Duration beat) {
        this.files = files;
        this.file = file;
        this.me = me;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "output-lock");
            thread.setDaemon(true);
            return thread;
        });
        this.beats = heart.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The lock that a file stands for.
     *
     * @param beat after how long its holder writes it again
     */
    static Place at(FileSystem files, Path file, Duration beat) {
        return new Place() {
            @Override
            public Optional<HadoopLock> take() throws IOException, InterruptedException {
                return HadoopLock.take(files, file, beat);
            }

            @Override
            public String holder() throws IOException {
                return RunLock.name(read(files, file));
            }
        };
    }

    /** Takes the lock, if nobody alive holds it. */
    private static Optional<HadoopLock> take(FileSystem files, Path file, Duration beat)
            throws IOException, InterruptedException {
        String me = RunLock.me();
        if (create(files, file, me)) {
            return Optional.of(new HadoopLock(files, file, me, beat));
        }
        String holder = read(files, file);
        if (!isDead(files, file, beat) || !remove(files, file, holder) || !create(files, file, me)) {
            return Optional.empty();
        }
        return Optional.of(new HadoopLock(files, file, me, beat));
    }

    private static boolean create(FileSystem files, Path file, String content) throws IOException {
        try {
            write(files, file, content, false);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void write(FileSystem files, Path file, String content, boolean overwrite) throws IOException {
        try (OutputStream out = files.create(file, overwrite)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return "";
        }
    }

    private static boolean isDead(FileSystem files, Path file, Duration beat) throws IOException, InterruptedException {
        try {
            long written = files.getFileStatus(file).getModificationTime();
            if (Math.abs(now(files, file) - written) <= MISSED * beat.toMillis()) {
                return false;
            }
            Thread.sleep(2 * beat.toMillis());
            return files.getFileStatus(file).getModificationTime() == written;
        } catch (FileNotFoundException e) {
            // Its holder has just let go; the next look finds it free.
            return false;
        }
    }

    /** The clocks of two machines may differ: the file system's own, on a file written just now, is the one asked. */
    private static long now(FileSystem files, Path file) throws IOException {
        Path probe = new Path(file.getParent(), file.getName() + "." + UUID.randomUUID());
        try {
            write(files, probe, "", true);
            FileStatus written = files.getFileStatus(probe);
            return written.getModificationTime();
        } finally {
            files.delete(probe, false);
        }
    }

    /** Removes the lock of a dead run, unless somebody else was quicker and holds a new one. */
    private static boolean remove(FileSystem files, Path file, String holder) throws IOException {
        Path dead = new Path(file.getParent(), file.getName() + "." + UUID.randomUUID());
        if (!files.rename(file, dead)) {
            return false;
        }
        boolean same = holder.equals(read(files, dead));
        if (!same) {
            files.rename(dead, file);
        }
        files.delete(dead, false);
        return same;
    }

    private synchronized void beat() {
        try {
            if (isMine()) {
                write(files, file, me, true);
            }
        } catch (IOException e) {
            // The next beat may come through; a run that cannot write will fail on its results.
            return;
        }
    }

    private boolean isMine() throws IOException {
        return read(files, file).equals(me);
    }

    @Override
    public synchronized void requireHeld() throws IOException {
        if (!isMine()) {
            throw new IOException("its lock " + file + " was lost during the run");
        }
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        beats.cancel(false);
        heart.shutdown();
        try {
            heart.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isMine()) {
            files.delete(file, false);
        }
    }
}
