package themetrends.measure;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import themetrends.text.LongNumbers;

/** Counts on their way to where they are added up: one block of bytes for each part of the keys, not an object for each key. */
final class Blocks {
    private final ByteArrayOutputStream[] blocks;
    private final DataOutputStream[] outs;

    Blocks(int parts) {
        blocks = new ByteArrayOutputStream[parts];
        outs = new DataOutputStream[parts];
        for (int i = 0; i < parts; i++) {
            blocks[i] = new ByteArrayOutputStream();
            outs[i] = new DataOutputStream(blocks[i]);
        }
    }

    /** Writes one count. */
    interface Entry {
        void write(DataOutput out) throws IOException;
    }

    /** Adds an entry to the part that entries of this hash belong to, whoever writes them. */
    void add(long hash, Entry entry) {
        try {
            entry.write(outs[Math.floorMod(LongNumbers.spread(hash), outs.length)]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks, by the number of their part. */
    byte[][] bytes() {
        return Arrays.stream(blocks).map(ByteArrayOutputStream::toByteArray).toArray(byte[][]::new);
    }

    /** Writes a number, which is not negative and mostly small: seven bits a byte. */
    static void writeNumber(long number, DataOutput out) throws IOException {
        long rest = number;
        while (rest > 0x7F) {
            out.writeByte((int) (0x80 | (rest & 0x7F)));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long readNumber(DataInput in) throws IOException {
        long number = 0;
        int shift = 0;
        int group = in.readByte();
        while (group < 0) {
            number |= (long) (group & 0x7F) << shift;
            shift += 7;
            group = in.readByte();
        }
        return number | (long) group << shift;
    }

    /** Writes a string of any characters and any length. */
    static void writeString(String string, DataOutput out) throws IOException {
        writeNumber(string.length(), out);
        out.writeChars(string);
    }

    static String readString(DataInput in) throws IOException {
        char[] chars = new char[(int) readNumber(in)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }
}
