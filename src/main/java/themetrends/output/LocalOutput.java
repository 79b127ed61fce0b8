package themetrends.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Consumer;
import themetrends.files.Folder;

/**
 * A folder on a local disk. A result is prepared in a hidden folder beside it; the two folders are exchanged in one step,
 * or, where the platform cannot, by two renames that the next command undoes if the process dies between them.
 */
final class LocalOutput implements Output {
    private final Path target;
    private final int keep;
    private final Lock lock;
    private final HeldFolder prepared;

    private LocalOutput(Path target, int keep, Lock lock, HeldFolder prepared) {
        this.target = target;
        this.keep = keep;
        this.lock = lock;
        this.prepared = prepared;
    }

    /** Takes a folder; see {@link Outputs#open}. */
    static LocalOutput open(String typed, String input, Outputs.Use use, Consumer<String> tell)
            throws IOException, InterruptedException {
        check(typed, input);
        Path target = real(typed);
        Files.createDirectories(parent(target));
        Lock lock = RunLock.at(lockFile(target)).get(typed, use.waiting(), tell);
        try {
            healLocked(target, use.keep());
            check(typed, input);
            // Not a temporary directory of the JDK's: those only their owner can read.
            Path staging =
                    Files.createDirectory(target.resolveSibling(names(target).prepared()));
            return new LocalOutput(target, use.keep(), lock, HeldFolder.of(staging));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Checks a folder; see {@link Outputs#check}. */
    static void check(String typed, String input) throws IOException {
        Path target = absolute(typed);
        if (!Folder.isUrl(input)
                && (target.startsWith(absolute(input)) || absolute(input).startsWith(target))) {
            throw UnusableOutputException.aroundInput(typed, input);
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw UnusableOutputException.isFile(typed);
        }
        if (!Folders.in(target).isEmpty() && !Files.exists(target.resolve(MANIFEST))) {
            throw UnusableOutputException.holdsOther(typed);
        }
    }

    /** Brings back a result; see {@link Outputs#heal}. */
    static void heal(String typed) throws IOException, InterruptedException {
        Path target = real(typed);
        if (Folders.isThere(target)) {
            return;
        }
        Optional<? extends Lock> lock = RunLock.at(lockFile(target)).take();
        if (lock.isPresent()) {
            try {
                healLocked(target, 0);
            } finally {
                lock.get().close();
            }
        }
    }

    /**
     * Undoes what a run that died has left: brings back a result that it had moved aside, keeps one that it had replaced and
     * not put away yet, removes what it had prepared.
     */
    private static void healLocked(Path target, int keep) throws IOException {
        HiddenNames names = names(target);
        for (Path path : Folders.in(parent(target))) {
            String name = path.getFileName().toString();
            if (names.isAside(name) && !isResult(target)) {
                putBack(path, target);
            } else if (names.isAside(name) || names.isPrepared(name)) {
                boolean replaced =
                        isResult(path) && isResult(target) && made(path).compareTo(made(target)) < 0;
                retire(path, target, replaced ? keep : 0);
            } else if (names.isGone(name)) {
                Folders.delete(path);
            }
        }
    }

    private static void putBack(Path aside, Path target) throws IOException {
        if (Folders.isThere(target) && Folders.in(target).isEmpty()) {
            Files.delete(target);
        }
        if (!Folders.isThere(target)) {
            Files.move(aside, target);
        }
    }

    private static boolean isResult(Path folder) {
        return Files.exists(folder.resolve(MANIFEST));
    }

    private static FileTime made(Path result) throws IOException {
        return Files.getLastModifiedTime(result.resolve(MANIFEST));
    }

    private static Path lockFile(Path target) {
        return target.resolveSibling(names(target).lock());
    }

    private static HiddenNames names(Path target) {
        return new HiddenNames(target.getFileName().toString());
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        if (parent == null) {
            throw UnusableOutputException.isRoot(target.toString());
        }
        return parent;
    }

    private static Path absolute(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    /** Behind a link, so that the link stays and what it points to is replaced. */
    private static Path real(String typed) throws IOException {
        Path path = absolute(typed);
        return Files.exists(path) ? path.toRealPath() : path;
    }

    @Override
    public Path staging() {
        return prepared.path();
    }

    @Override
    public String target() {
        return target.toString();
    }

    @Override
    public void publish() throws IOException {
        prepared.requireSame();
        Path staging = prepared.path();
        if (!Folders.isThere(target)) {
            Files.move(staging, target);
        } else if (!mayGo(target)) {
            throw UnusableOutputException.replacedByOthers(target.toString());
        } else if (FolderExchange.exchange(staging, target)) {
            // Looked at again: others are as quick.
            if (!mayGo(staging)) {
                FolderExchange.exchange(staging, target);
                throw UnusableOutputException.replacedByOthers(target.toString());
            }
            retire(staging, target, keep);
        } else {
            Path earlier = target.resolveSibling(names(target).aside());
            exchangeByRenames(staging, earlier);
            retire(earlier, target, keep);
        }
    }

    /** Two renames; in between there is no result, and healing brings back the old one. */
    private void exchangeByRenames(Path staging, Path earlier) throws IOException {
        Files.move(target, earlier);
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            Files.move(earlier, target);
            throw e;
        }
    }

    /** Whether it is what this program may replace; while a run is at work, others can put anything in its place. */
    private static boolean mayGo(Path earlier) throws IOException {
        return Files.isDirectory(earlier, LinkOption.NOFOLLOW_LINKS)
                && (isResult(earlier) || Folders.in(earlier).isEmpty());
    }

    private static void retire(Path earlier, Path target, int keep) throws IOException {
        if (keep > 0 && isResult(earlier)) {
            new EarlierResults(target, path -> discard(path, target)).keep(earlier, keep);
        } else {
            discard(earlier, target);
        }
    }

    /** Out of sight in one step, so that whoever dies while deleting leaves nothing that looks like a result. */
    private static void discard(Path folder, Path target) throws IOException {
        Path gone = target.resolveSibling(names(target).gone());
        Files.move(folder, gone);
        Folders.delete(gone);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                prepared) {
            Folders.delete(prepared.path());
        }
    }
}
