package themetrends.output;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import themetrends.files.FileStore;

/**
 * A folder on a file system that Hadoop knows. Small files are written on this machine and uploaded to a hidden folder
 * beside the target, where executors have put the large ones.
 */
final class HadoopOutput implements Output {
    /** In the hidden folder, from the start: where others removed that and whoever wrote next made another, it is missing. */
    private static final String MARK = ".theme-trends";

    private static final Duration BEAT = Duration.ofSeconds(10);

    private final FileSystem files;
    private final String typed;
    private final HadoopPublication publication;
    private final Lock lock;
    private final HeldFolder staging;
    private final Path prepared;

    private HadoopOutput(FileSystem files, Path target, String typed, int keep, Lock lock) throws IOException {
        this.files = files;
        this.typed = typed;
        this.publication = HadoopPublication.to(files, target, keep);
        this.lock = lock;
        this.prepared = beside(target, names(target).prepared());
        files.create(new Path(prepared, MARK), false).close();
        this.staging = HeldFolder.of(Files.createTempDirectory("theme-trends-"));
    }

    /** Takes a folder; see {@link Outputs#open}. */
    static HadoopOutput open(String typed, String input, Outputs.Use use, Consumer<String> tell)
            throws IOException, InterruptedException {
        check(typed, input);
        Path target = FileStore.path(typed);
        FileSystem files = FileStore.of(target);
        files.mkdirs(parent(target));
        Lock lock = lock(files, target).get(typed, use.waiting(), tell);
        try {
            new HadoopHealing(files, target).heal(use.keep());
            check(typed, input);
            return new HadoopOutput(files, target, typed, use.keep(), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Checks a folder; see {@link Outputs#check}. */
    static void check(String typed, String input) throws IOException {
        Path target = FileStore.path(typed);
        FileSystem files = FileStore.of(target);
        String to = HadoopFiles.place(target);
        String from = HadoopFiles.place(FileStore.path(input));
        if (to.startsWith(from) || from.startsWith(to)) {
            throw UnusableOutputException.aroundInput(typed, input);
        }
        if (!files.exists(target)) {
            return;
        }
        if (!files.getFileStatus(target).isDirectory()) {
            throw UnusableOutputException.isFile(typed);
        }
        if (!HadoopPublication.mayGo(files, target)) {
            throw UnusableOutputException.holdsOther(typed);
        }
    }

    /** Brings back a result; see {@link Outputs#heal}. */
    static void heal(String typed) throws IOException, InterruptedException {
        Path target = FileStore.path(typed);
        FileSystem files = FileStore.of(target);
        HadoopHealing healing = new HadoopHealing(files, target);
        if (files.exists(target) || !healing.isNeeded()) {
            return;
        }
        Optional<? extends Lock> lock = lock(files, target).take();
        if (lock.isPresent()) {
            try {
                healing.heal(0);
            } finally {
                lock.get().close();
            }
        }
    }

    private static Lock.Place lock(FileSystem files, Path target) {
        return HadoopLock.at(files, beside(target, names(target).lock()), BEAT);
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        if (parent == null) {
            throw UnusableOutputException.isRoot(target.toString());
        }
        return parent;
    }

    private static HiddenNames names(Path target) {
        return new HiddenNames(target.getName());
    }

    private static Path beside(Path target, String name) {
        return new Path(parent(target), name);
    }

    @Override
    public java.nio.file.Path staging() {
        return staging.path();
    }

    @Override
    public URI shared() {
        return URI.create(prepared.toUri() + "/");
    }

    @Override
    public String target() {
        return typed;
    }

    @Override
    public void publish() throws IOException {
        lock.requireHeld();
        staging.requireSame();
        upload();
        if (!files.delete(new Path(prepared, MARK), false)) {
            throw HeldFolder.lost(prepared);
        }
        publication.publish(prepared);
    }

    /** The manifest goes last: a folder that was uploaded in part is never taken for a result. */
    private void upload() throws IOException {
        List<java.nio.file.Path> written;
        try (var found = Files.walk(staging.path())) {
            written = found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.endsWith(MANIFEST)))
                    .toList();
        }
        for (java.nio.file.Path file : written) {
            Path to = new Path(prepared, staging.path().relativize(file).toString());
            files.copyFromLocalFile(false, true, new Path(file.toUri()), to);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock;
                staging) {
            Folders.delete(staging.path());
            files.delete(prepared, true);
        }
    }
}
