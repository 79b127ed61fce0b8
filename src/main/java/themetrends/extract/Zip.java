package themetrends.extract;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files in a ZIP. What is unpacked counts against the budget of the source. */
final class Zip implements Closeable {
    private static final int CHUNK = 8192;

    private final ZipFile file;
    private final Budget budget;
    /** By path, with {@code /} between folders. */
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();

    private final Set<String> twice = new HashSet<>();

    private Zip(ZipFile file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    static Zip open(Content content) throws IOException {
        ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
                .get();
        Zip zip = new Zip(file, content.budget());
        file.getEntries().asIterator().forEachRemaining(zip::add);
        return zip;
    }

    private void add(ZipArchiveEntry entry) {
        budget.entry();
        if (!entry.isDirectory() && entries.put(name(entry), entry) != null) {
            twice.add(name(entry));
        }
    }

    /** Programs of Chinese Windows write names in GB18030 and do not say so. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean told = raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames();
        return (told
                        ? Optional.<Decoded>empty()
                        : TextDecoder.decoded(raw).or(() -> TextDecoder.decoded(raw, "GB18030")))
                .map(Decoded::text)
                .orElse(entry.getName())
                .replace('\\', '/');
    }

    /** Paths of all files, sorted. */
    Iterable<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Whether several files have this path, so that nobody can say which is meant. */
    boolean hasSeveral(String name) {
        return twice.contains(name);
    }

    /** Whether it only names another file. */
    boolean isLink(String name) {
        ZipArchiveEntry entry = entries.get(name);
        return entry != null && entry.isUnixSymlink();
    }

    boolean isEncrypted(String name) {
        ZipArchiveEntry entry = entries.get(name);
        return entry != null && entry.getGeneralPurposeBit().usesEncryption();
    }

    /** The bytes of a file; empty where there is none of that name. */
    Optional<byte[]> bytes(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream(entry)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                budget.unpacked(read);
                out.write(chunk, 0, read);
            }
            return Optional.of(out.toByteArray());
        }
    }

    /** A short file as text. */
    String text(String name) throws IOException {
        return bytes(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
