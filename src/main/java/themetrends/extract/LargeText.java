package themetrends.extract;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;

/** Plain text in a file that is too large to be held whole: its beginning tells the encoding, and all of it is read twice. */
public final class LargeText {
    /** A file of so many bytes is large. */
    public static final long LARGE = 32L << 20;

    /** So many bytes from the beginning tell the encoding. */
    public static final int SAMPLE = 1 << 20;

    /** Why a text with NUL characters is not read. */
    public static final String NUL_BYTES = "The file holds NUL bytes, so it is no plain text: save it as UTF-8 text.";

    /** Why a text without Han characters is not read. */
    public static final String NO_HAN = PlainText.NO_HAN;

    private final Charset charset;

    private LargeText(Charset charset) {
        this.charset = charset;
    }

    /**
     * Plain text; empty where the file is in another format, or its encoding cannot be told.
     *
     * @param path its path
     * @param sample its first bytes
     */
    public static Optional<LargeText> of(String path, byte[] sample, ExtractionSettings settings) {
        byte[] lines = wholeLines(sample);
        Content content = Content.of(lines, path, settings);
        if (!Extractor.isText(sample)) {
            return Optional.empty();
        }
        return TextDecoder.decoded(lines, settings.encoding())
                .filter(decoded -> TextFile.format(decoded.text(), content) instanceof PlainText)
                .map(decoded -> new LargeText(Charset.forName(decoded.encoding())));
    }

    /** Up to the last line end, so that no character is cut; of UTF-16 a whole number of units. */
    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        while (end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        boolean isUtf16 = end > 1 && sample[end - 2] == 0;
        return Arrays.copyOf(sample, end == 0 || isUtf16 || (end < sample.length && sample[end] == 0) ? end & ~1 : end);
    }

    /** The characters of the file, without a byte order mark; reading throws where bytes are not valid. */
    public Reader reader(InputStream bytes) throws IOException {
        Reader reader = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return new WithoutMark(reader);
    }

    /**
     * A piece of the text.
     *
     * @param number its number, from 1
     */
    public RawText piece(String text, int number) {
        Origin whole = RawText.plain(text, charset.name()).origin();
        return new RawText(text, "", false, whole.at("piece " + number), Stated.NOTHING, List.of());
    }

    /** Why bytes that are not valid are not read. */
    public String undecodable() {
        return "The bytes are not valid " + charset.name()
                + " all through, as they are at the beginning of the file: save" + " the text as UTF-8.";
    }

    /** Leaves out a byte order mark at the beginning. */
    private static final class WithoutMark extends FilterReader {
        private boolean begun;

        WithoutMark(Reader reader) {
            super(reader);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (!begun && length > 0) {
                begun = true;
                int first = in.read();
                if (first < 0) {
                    return -1;
                }
                if (first != '\uFEFF') {
                    buffer[offset] = (char) first;
                    return 1;
                }
            }
            return in.read(buffer, offset, length);
        }
    }
}
