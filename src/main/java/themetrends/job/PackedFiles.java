package themetrends.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The files of one task in a row of bytes. Spark sends them with the task of every stage, also where what was read of them
 * is at hand: an object for each of a thousand files would cost more than many a stage. A location is told by where it
 * differs from the one before it.
 */
final class PackedFiles implements Serializable {
    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    private PackedFiles(byte[] bytes) {
        this.bytes = bytes;
    }

    static PackedFiles of(List<SourceFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(files.size());
            String before = "";
            for (SourceFile file : files) {
                int same = same(before, file.location());
                out.writeInt(same);
                out.writeUTF(file.location().substring(same));
                out.writeUTF(file.path());
                out.writeLong(file.bytes());
                out.writeUTF(file.refusal());
                before = file.location();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a path has more than 65,535 bytes: shorten the names of its folders", e);
        }
        return new PackedFiles(bytes.toByteArray());
    }

    /** The files, in their order. */
    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String before = "";
            for (int left = in.readInt(); left > 0; left--) {
                String location = before.substring(0, in.readInt()) + in.readUTF();
                files.add(new SourceFile(location, in.readUTF(), in.readLong(), in.readUTF()));
                before = location;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of files was cut short on its way", e);
        }
        return files;
    }

    /** How many characters two names begin with alike. */
    private static int same(String one, String other) {
        int difference = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return difference < 0 ? one.length() : difference;
    }
}
