package themetrends.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A folder on a local disk. A result is prepared in a hidden folder beside it; the two folders are exchanged in one step,
 * or, where the platform cannot, by two renames that {@link #heal} completes if the process dies between them.
 */
final class LocalOutput implements Output {
    private static final String PREPARED = "new-";
    private static final String ASIDE = "old-";
    private static final String GONE = "gone-";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path target;
    private final int keep;
    private final RunLock lock;
    private final Path staging;

    private LocalOutput(Path target, int keep, RunLock lock, Path staging) {
        this.target = target;
        this.keep = keep;
        this.lock = lock;
        this.staging = staging;
    }

    /** Takes a folder that is locked already, clears what a dead run left there, and makes the hidden folder. */
    static LocalOutput prepare(Path target, int keep, RunLock lock) throws IOException {
        heal(target, keep);
        Path staging = hidden(target, PREPARED + UUID.randomUUID());
        // Not a temporary directory of the JDK's: those only their owner can read.
        return new LocalOutput(target, keep, lock, Files.createDirectory(staging));
    }

    /** The lock file of a folder. */
    static Path lockFile(Path target) {
        return hidden(target, "lock");
    }

    /**
     * Undoes what a run that died has left: brings back a result that it had moved aside, keeps one that it had replaced and
     * not put away yet, removes what it had prepared.
     */
    static void heal(Path target, int keep) throws IOException {
        for (Path path : Folders.in(parent(target))) {
            boolean aside = isHidden(path, target, ASIDE);
            if (aside && !Folders.isThere(target) && isResult(path)) {
                Files.move(path, target);
            } else if (aside || isHidden(path, target, PREPARED)) {
                boolean replaced =
                        isResult(path) && isResult(target) && made(path).compareTo(made(target)) < 0;
                retire(path, target, replaced ? keep : 0);
            } else if (isHidden(path, target, GONE)) {
                Folders.delete(path);
            }
        }
    }

    private static boolean isResult(Path folder) {
        return Files.exists(folder.resolve(MANIFEST));
    }

    private static FileTime made(Path result) throws IOException {
        return Files.getLastModifiedTime(result.resolve(MANIFEST));
    }

    /** The whole name must fit: beside «out» there may be an output «out.new». */
    private static boolean isHidden(Path path, Path target, String what) {
        String start = "." + target.getFileName() + "." + what;
        String name = path.getFileName().toString();
        return name.startsWith(start)
                && UUID_FORM.matcher(name.substring(start.length())).matches();
    }

    private static Path hidden(Path target, String what) {
        return parent(target).resolve("." + target.getFileName() + "." + what);
    }

    private static Path parent(Path target) {
        Path parent = target.getParent();
        if (parent == null) {
            throw new UnusableOutputException(
                    "The output «" + target + "» is the root of the disk: name a folder of its own.");
        }
        return parent;
    }

    @Override
    public Path staging() {
        return staging;
    }

    @Override
    public String target() {
        return target.toString();
    }

    @Override
    public void publish() throws IOException {
        if (!Folders.isThere(target)) {
            Files.move(staging, target);
        } else if (FolderExchange.exchange(staging, target)) {
            if (!mayGo(staging)) {
                FolderExchange.exchange(staging, target);
                throw replacedByOthers();
            }
            retire(staging, target, keep);
        } else {
            Path earlier = hidden(target, ASIDE + UUID.randomUUID());
            exchangeByRenames(earlier);
            retire(earlier, target, keep);
        }
    }

    /** Two renames; in between there is no result, and {@link #heal} finds the old one. */
    private void exchangeByRenames(Path earlier) throws IOException {
        if (!mayGo(target)) {
            throw replacedByOthers();
        }
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

    private UnusableOutputException replacedByOthers() {
        return new UnusableOutputException("The output «" + target
                + "» was put in the place of the earlier result during the run and is no result: it stays as it is;"
                + " move it away and run again.");
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
        Path gone = hidden(target, GONE + UUID.randomUUID());
        Files.move(folder, gone);
        Folders.delete(gone);
    }

    @Override
    public void close() throws IOException {
        try {
            Folders.delete(staging);
        } finally {
            lock.close();
        }
    }
}
