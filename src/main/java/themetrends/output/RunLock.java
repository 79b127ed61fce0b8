package themetrends.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps a second run off the same output.
 *
 * <p>The operating system holds the lock on a small file and lets go of it when the process ends, however it ends: a lock
 * left by a dead run is free. The file says who holds it.
 */
final class RunLock implements Lock {
    private static final int LENGTHS = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock that a file stands for. */
    static Place at(Path file) {
        return new Place() {
            @Override
            public Optional<RunLock> take() throws IOException {
                return RunLock.take(file);
            }

            @Override
            public String holder() throws IOException {
                return name(read(file));
            }
        };
    }

    /**
     * Takes the lock, if nobody holds it.
     *
     * @throws IOException if the file system knows no locks, or the file cannot be written
     */
    static Optional<RunLock> take(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean ours = false;
            try {
                if (!locked(channel)) {
                    return Optional.empty();
                }
                ours = isSigned(file, channel);
            } finally {
                // Also where the disk is too full to say who we are.
                if (!ours) {
                    channel.close();
                }
            }
            if (ours) {
                return Optional.of(new RunLock(file, channel));
            }
            // The holder before deleted the file between our opening and locking it: this lock guards nothing.
        }
    }

    /** The part of a lock's content that is for people. */
    static String name(String content) {
        return content.lines().findFirst().orElse("which has just begun");
    }

    /**
     * Writes who holds the lock; false if the file of that name is another by now. Told by a length that hardly another run
     * writes: to open the file and read it would let go of the lock, which a process loses as soon as it closes the file once.
     */
    private static boolean isSigned(Path file, FileChannel channel) throws IOException {
        String signed = me() + "\n".repeat(ThreadLocalRandom.current().nextInt(LENGTHS));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signed.getBytes(StandardCharsets.UTF_8)), 0);
        return Files.exists(file) && Files.size(file) == channel.size();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // A run in this very process.
            return false;
        }
    }

    /** Content of a lock: who holds it, and a mark that no other lock has. */
    static String me() {
        String started = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
        return "process " + ProcessHandle.current().pid() + ", started " + started + "\n" + UUID.randomUUID() + "\n";
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Lets go; the file goes first, while nobody else can hold it. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
