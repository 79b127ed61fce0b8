package themetrends.extract.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** How the two processes talk: a length, and so many bytes. */
final class Frames {
    /** Nothing but records of this program and what the JDK makes lists of them with. */
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("themetrends.**;java.util.*;java.lang.*;!*");

    private Frames() {}

    static void write(DataOutputStream to, byte[] bytes) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
        to.flush();
    }

    /**
     * The next frame.
     *
     * @param most bytes that it may have
     * @throws java.io.EOFException if the other process has ended
     * @throws FrameTooLongException if it has more
     */
    static byte[] read(DataInputStream from, int most) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > most) {
            throw new FrameTooLongException();
        }
        byte[] bytes = new byte[length];
        from.readFully(bytes);
        return bytes;
    }

    static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static <T> T object(byte[] bytes, Class<T> type) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OURS);
            return type.cast(in.readObject());
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new InvalidClassException(type.getName(), e.toString());
        }
    }

    /** The other side says more than it may. */
    static final class FrameTooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
