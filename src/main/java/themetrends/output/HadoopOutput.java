package themetrends.output;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder on a file system that Hadoop knows. Small files are written on this machine and uploaded to a hidden folder
 * beside the target, where executors have put the large ones. Two renames publish it, and the next run completes them if
 * this one dies between; where a rename is not one step, as on object stores, the files move one by one and the manifest
 * last, so that a folder without one is no result yet.
 */
final class HadoopOutput implements Output {
    /** File systems that rename a folder in one step. */
    private static final Set<String> RENAMES = Set.of("hdfs", "webhdfs", "viewfs", "file", "abfs", "abfss", "ofs");

    private final FileSystem files;
    private final Path target;
    private final int keep;
    private final Lock lock;
    private final java.nio.file.Path staging;
    private final Path prepared;

    private HadoopOutput(FileSystem files, Path target, int keep, Lock lock) throws IOException {
        this.files = files;
        this.target = target;
        this.keep = keep;
        this.lock = lock;
        this.staging = Files.createTempDirectory("theme-trends-");
        this.prepared = beside(target, names(target).prepared());
    }

    /** Takes a folder; see {@link Outputs#open}. */
    static HadoopOutput open(String typed, String input, Outputs.Use use, Consumer<String> tell)
            throws IOException, InterruptedException {
        check(typed, input);
        Path target = HadoopFiles.path(typed);
        FileSystem files = HadoopFiles.of(target);
        files.mkdirs(parent(target));
        Lock lock = HadoopLock.at(files, beside(target, names(target).lock())).get(typed, use.waiting(), tell);
        try {
            heal(files, target);
            check(typed, input);
            return new HadoopOutput(files, target, use.keep(), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Checks a folder; see {@link Outputs#check}. */
    static void check(String typed, String input) throws IOException {
        Path target = HadoopFiles.path(typed);
        FileSystem files = HadoopFiles.of(target);
        String to = HadoopFiles.place(target);
        String from = HadoopFiles.place(HadoopFiles.path(input));
        if (to.startsWith(from) || from.startsWith(to)) {
            throw UnusableOutputException.aroundInput(typed, input);
        }
        if (!files.exists(target)) {
            return;
        }
        if (!files.getFileStatus(target).isDirectory()) {
            throw UnusableOutputException.isFile(typed);
        }
        if (files.listStatus(target).length > 0 && !HadoopFiles.isResult(files, target)) {
            throw UnusableOutputException.holdsOther(typed);
        }
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

    /** Undoes what a run that died has left: brings back a result that it had moved aside, removes what it had prepared. */
    private static void heal(FileSystem files, Path target) throws IOException {
        HiddenNames names = names(target);
        for (FileStatus status : files.listStatus(parent(target))) {
            String name = status.getPath().getName();
            if (names.isAside(name) && !files.exists(target) && HadoopFiles.isResult(files, status.getPath())) {
                HadoopFiles.rename(files, status.getPath(), target);
            } else if (names.isAside(name) || names.isPrepared(name)) {
                files.delete(status.getPath(), true);
            }
        }
    }

    @Override
    public java.nio.file.Path staging() {
        return staging;
    }

    @Override
    public URI shared() {
        return URI.create(prepared.toUri() + "/");
    }

    @Override
    public String target() {
        return target.toString();
    }

    @Override
    public void publish() throws IOException {
        upload();
        if (RENAMES.contains(files.getUri().getScheme())) {
            publishByRenames();
        } else {
            publishFileByFile();
        }
    }

    /** The manifest goes last: a folder that was uploaded in part is never taken for a result. */
    private void upload() throws IOException {
        List<java.nio.file.Path> written;
        try (var found = Files.walk(staging)) {
            written = found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.endsWith(MANIFEST)))
                    .toList();
        }
        for (java.nio.file.Path file : written) {
            Path to = new Path(prepared, staging.relativize(file).toString());
            files.copyFromLocalFile(false, true, new Path(file.toUri()), to);
        }
    }

    private void publishByRenames() throws IOException {
        if (!files.exists(target)) {
            HadoopFiles.rename(files, prepared, target);
            return;
        }
        Path earlier = beside(target, names(target).aside());
        HadoopFiles.rename(files, target, earlier);
        try {
            HadoopFiles.rename(files, prepared, target);
        } catch (IOException e) {
            HadoopFiles.rename(files, earlier, target);
            throw e;
        }
        retire(earlier);
    }

    private void publishFileByFile() throws IOException {
        if (keep > 0 && HadoopFiles.isResult(files, target)) {
            Path earlier = beside(target, names(target).aside());
            HadoopFiles.rename(files, target, earlier);
            retire(earlier);
        } else {
            files.delete(new Path(target, MANIFEST), false);
            files.delete(target, true);
        }
        List<Path> found = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(prepared, true);
        while (all.hasNext()) {
            found.add(all.next().getPath());
        }
        found.sort(Comparator.<Path, Boolean>comparing(path -> path.getName().equals(MANIFEST))
                .thenComparing(Comparator.naturalOrder()));
        for (Path file : found) {
            Path to = new Path(target, prepared.toUri().relativize(file.toUri()).getPath());
            files.mkdirs(to.getParent());
            HadoopFiles.rename(files, file, to);
        }
        files.delete(prepared, true);
    }

    private void retire(Path earlier) throws IOException {
        if (keep == 0 || !HadoopFiles.isResult(files, earlier)) {
            files.delete(earlier, true);
            return;
        }
        Path folder = beside(target, target.getName() + "-earlier");
        files.mkdirs(folder);
        Instant made = Instant.ofEpochMilli(
                files.getFileStatus(new Path(earlier, MANIFEST)).getModificationTime());
        HadoopFiles.rename(files, earlier, new Path(folder, Stamps.free(made, stamps(folder))));
        for (String old : Stamps.beyond(stamps(folder), keep)) {
            files.delete(new Path(folder, old), true);
        }
    }

    private List<String> stamps(Path folder) throws IOException {
        List<String> stamps = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (Stamps.isStamp(name) && HadoopFiles.isResult(files, status.getPath())) {
                stamps.add(name);
            }
        }
        stamps.sort(Comparator.naturalOrder());
        return stamps;
    }

    @Override
    public void close() throws IOException {
        try {
            Folders.delete(staging);
            files.delete(prepared, true);
        } finally {
            lock.close();
        }
    }
}
