package themetrends.job.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import themetrends.files.FileStore;

/**
 * The folder of the cache. A file is named by the fingerprint of what shaped its entries, by the hash of its bytes and by
 * that of its footer: {@code sources-FINGERPRINT-HASH-FOOTER.parquet}. It is written under another name and renamed when it
 * is whole. Whatever else lies in the folder is not touched.
 */
public final class CacheFolder {
    private static final Pattern NAME =
            Pattern.compile("sources-([0-9a-f]{16})-([0-9a-f]{32})-([0-9a-f]{16})\\.parquet");
    private static final Pattern UNFINISHED = Pattern.compile("\\.writing-[0-9a-f-]{36}");
    private static final int SHORT = 16;
    private static final int LONG = 32;
    private static final int TAIL = 8;

    /** Tells backup programs that nothing is lost without the folder (bford.info/cachedir). */
    private static final String TAG = "CACHEDIR.TAG";

    private static final String TAG_TEXT =
            "Signature: 8a477f597d28d172789f06886806bc55\n# What Theme Trends keeps to be faster in the next run. May be deleted.\n";

    private final Path folder;
    private final FileSystem files;
    private final String fingerprint;

    /**
     * Names a folder, which need not exist.
     *
     * @param typed its path or URL
     * @param fingerprint says what shapes the entries; those of another are not seen
     */
    public CacheFolder(String typed, String fingerprint, Configuration hadoop) throws IOException {
        this.folder = FileStore.path(typed);
        this.files = FileStore.of(folder, hadoop);
        this.fingerprint = fingerprint.substring(0, SHORT);
    }

    /** A file of the folder that this program has written, in this run or another. */
    record Found(String name, long bytes, long lastUsed) {
        boolean isUnfinished() {
            return UNFINISHED.matcher(name).matches();
        }
    }

    /** Makes the folder, where there is none. */
    public void make() throws IOException {
        Path tag = new Path(folder, TAG);
        if (!files.exists(tag)) {
            files.mkdirs(folder);
            try (OutputStream out = files.create(tag, true)) {
                out.write(TAG_TEXT.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** The program's files, finished or not. */
    List<Found> list() throws IOException {
        List<Found> found = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (status.isFile()
                    && (NAME.matcher(name).matches() || UNFINISHED.matcher(name).matches())) {
                found.add(new Found(name, status.getLen(), status.getModificationTime()));
            }
        }
        return found;
    }

    /** Whether a file holds entries that this run can use. */
    boolean isUsable(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() && parts.group(1).equals(fingerprint);
    }

    /**
     * The entries of a file, which counts as used from now on.
     *
     * @throws FileNotFoundException if it is not there (any more)
     * @throws DamagedFileException or a runtime exception if its bytes are not those that were written
     */
    List<Entry> entries(String name) throws IOException {
        byte[] bytes;
        try (FSDataInputStream in = files.open(new Path(folder, name))) {
            bytes = in.readAllBytes();
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !hash(bytes, LONG).equals(parts.group(2))) {
            throw new DamagedFileException("the bytes are not those that were written");
        }
        touch(name);
        return EntryFile.read(bytes);
    }

    /**
     * The shortened keys of a file.
     *
     * @throws DamagedFileException or a runtime exception if its footer is not the one that was written
     */
    List<String> keys(Found file) throws IOException {
        byte[] footer;
        try (FSDataInputStream in = files.open(new Path(folder, file.name()))) {
            byte[] tail = part(in, file.bytes(), TAIL);
            footer = part(in, file.bytes(), EntryFile.footerLength(tail));
        }
        Matcher parts = NAME.matcher(file.name());
        if (!parts.matches() || !hash(footer, SHORT).equals(parts.group(3))) {
            throw new DamagedFileException("the footer is not the one that was written");
        }
        return EntryFile.keys(footer);
    }

    private static byte[] part(FSDataInputStream in, long bytes, int length) throws IOException {
        if (length < TAIL || length > bytes) {
            throw new DamagedFileException("the file is too short");
        }
        byte[] part = new byte[length];
        in.readFully(bytes - length, part);
        return part;
    }

    /** Puts entries into a file of their own. */
    void save(List<Entry> entries) throws IOException {
        byte[] bytes = EntryFile.write(entries);
        Path file = new Path(
                folder,
                "sources-" + fingerprint + "-" + hash(bytes, LONG) + "-" + hash(EntryFile.footer(bytes), SHORT)
                        + ".parquet");
        if (files.exists(file)) {
            return;
        }
        Path unfinished = new Path(folder, ".writing-" + UUID.randomUUID());
        try {
            try (OutputStream out = files.create(unfinished, false)) {
                out.write(bytes);
            }
            if (!files.rename(unfinished, file) && !files.exists(file)) {
                throw new IOException("it cannot be renamed");
            }
        } finally {
            files.delete(unfinished, false);
        }
    }

    void delete(String name) throws IOException {
        files.delete(new Path(folder, name), false);
    }

    /** Deletes a damaged file at once: what is read anew may make the same file again, under the same name. */
    void drop(String name) {
        try {
            delete(name);
        } catch (IOException e) {
            // It will be noticed again in the next run.
            return;
        }
    }

    /** Says that a file was used. Not every file system can, nor may everybody: files then go by the day of their making. */
    private void touch(String name) {
        try {
            files.setTimes(new Path(folder, name), System.currentTimeMillis(), -1);
        } catch (IOException | UnsupportedOperationException e) {
            return;
        }
    }

    private static String hash(byte[] bytes, int digits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, digits / 2));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
