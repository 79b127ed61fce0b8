package themetrends.job.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.SeekableInputStream;

/** A file in memory, for Parquet to read or write. */
final class MemoryFile implements InputFile, OutputFile {
    private final byte[] bytes;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    MemoryFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What was written. */
    byte[] written() {
        return written.toByteArray();
    }

    @Override
    public long getLength() {
        return bytes.length;
    }

    @Override
    public SeekableInputStream newStream() {
        return new In(new Seekable(bytes));
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Out(written);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    private static final class Seekable extends ByteArrayInputStream {
        Seekable(byte[] bytes) {
            super(bytes);
        }

        synchronized long position() {
            return pos;
        }

        synchronized void seek(long to) {
            pos = Math.toIntExact(to);
        }
    }

    private static final class In extends DelegatingSeekableInputStream {
        private final Seekable in;

        In(Seekable in) {
            super(in);
            this.in = in;
        }

        @Override
        public long getPos() {
            return in.position();
        }

        @Override
        public void seek(long to) {
            in.seek(to);
        }
    }

    private static final class Out extends PositionOutputStream {
        private final ByteArrayOutputStream out;

        Out(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return out.size();
        }

        @Override
        public void write(int b) {
            out.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            out.write(from, offset, length);
        }
    }
}
