package themetrends.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
 * holder writes it again while it lives. A file that nobody wrote for a minute, by the clock of the file system, was left
 * by a dead run.
 */
final class HadoopLock implements Lock {
    private static final long BEAT_SECONDS = 10;
    private static final long DEAD_AFTER_MILLIS = 60_000;

    private final FileSystem files;
    private final Path file;
    private final String me;
    private final ScheduledExecutorService heart;
    private final Future<?> beats;

    private HadoopLock(FileSystem files, Path file, String me) {
        this.files = files;
        this.file = file;
        this.me = me;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "output-lock");
            thread.setDaemon(true);
            return thread;
        });
        this.beats = heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** The lock that a file stands for. */
    static Place at(FileSystem files, Path file) {
        return new Place() {
            @Override
            public Optional<HadoopLock> take() throws IOException {
                return HadoopLock.take(files, file);
            }

            @Override
            public String holder() throws IOException {
                return RunLock.name(read(files, file));
            }
        };
    }

    /** Takes the lock, if nobody alive holds it. */
    private static Optional<HadoopLock> take(FileSystem files, Path file) throws IOException {
        String me = RunLock.me();
        if (create(files, file, me)) {
            return Optional.of(new HadoopLock(files, file, me));
        }
        String holder = read(files, file);
        if (!isDead(files, file) || !remove(files, file, holder) || !create(files, file, me)) {
            return Optional.empty();
        }
        return Optional.of(new HadoopLock(files, file, me));
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

    /** The clocks of two machines may differ: the file system's own, on a file written just now, is the one asked. */
    private static boolean isDead(FileSystem files, Path file) throws IOException {
        Path probe = new Path(file.getParent(), file.getName() + "." + UUID.randomUUID());
        try {
            write(files, probe, "", true);
            FileStatus now = files.getFileStatus(probe);
            return files.exists(file)
                    && now.getModificationTime() - files.getFileStatus(file).getModificationTime() > DEAD_AFTER_MILLIS;
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

    private void beat() {
        try {
            write(files, file, me, true);
        } catch (IOException e) {
            // The next beat may come through; a run that cannot write will fail on its results.
            return;
        }
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        beats.cancel(false);
        heart.shutdownNow();
        try {
            heart.awaitTermination(BEAT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        files.delete(file, false);
    }
}
