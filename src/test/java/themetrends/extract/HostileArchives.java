package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives that mean harm to whoever unpacks them. */
final class HostileArchives {
    private static final int LINK = 0120777;
    private static final int CHUNK = 1 << 20;

    private HostileArchives() {}

    /** One packed file of so many megabytes of zeros: a thousandth of them as it lies there. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("a.txt"));
            byte[] chunk = new byte[CHUNK];
            for (int i = 0; i < megabytes; i++) {
                zip.write(chunk);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** So many files without a byte. */
    static byte[] crowd(int files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive in an archive, so many deep, with so many copies on each floor. */
    static byte[] nested(int deep, int copies, byte[] innermost) {
        byte[] inner = Texts.zip(Map.of("a.txt", innermost));
        for (int floor = 1; floor < deep; floor++) {
            Map<String, byte[]> files = new java.util.TreeMap<>();
            for (int copy = 0; copy < copies; copy++) {
                files.put(copy + ".zip", inner);
            }
            inner = Texts.zip(files);
        }
        return inner;
    }

    /** A file under a path of its own choice. */
    static byte[] named(String path, String text) {
        return Texts.zip(Map.of(path, text.getBytes(UTF_8)));
    }

    /** A symbolic link to a path, as Unix packs it. */
    static byte[] link(String target) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("link.txt");
            entry.setUnixMode(LINK);
            zip.putArchiveEntry(entry);
            zip.write(target.getBytes(UTF_8));
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One packed file that stands so many times in the list of contents, each time under another name. */
    static byte[] overlapping(int times, byte[] file) {
        byte[] packed = deflated(file);
        CRC32 crc = new CRC32();
        crc.update(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header(0x04034b50, "0.txt", packed.length, file.length, (int) crc.getValue()));
        out.writeBytes(packed);
        int start = out.size();
        for (int i = 0; i < times; i++) {
            out.writeBytes(header(0x02014b50, i + ".txt", packed.length, file.length, (int) crc.getValue()));
        }
        int length = out.size() - start;
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) times)
                .putShort((short) times)
                .putInt(length)
                .putInt(start)
                .array());
        return out.toByteArray();
    }

    private static byte[] header(int signature, String name, int packed, int length, int crc) {
        boolean inList = signature == 0x02014b50;
        ByteBuffer header = little((inList ? 46 : 30) + name.length()).putInt(signature);
        if (inList) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0);
        header.putInt(crc).putInt(packed).putInt(length).putShort((short) name.length());
        header.position(header.capacity() - name.length());
        return header.put(name.getBytes(UTF_8)).array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] file) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(file);
        deflater.finish();
        byte[] packed = new byte[file.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }
}
