package themetrends.text;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of stretches of text, one stretch behind the other, mostly a byte a token: what tokenising costs much time
 * to find must cost little to keep.
 *
 * <p>A byte is the length of a token times three, plus 0 for a content word, 1 for another, 2 for a mark; 255 stands before a longer one: its sort, and its length in
 * groups of seven bits, the last group first, all but the last byte with the highest bit.
 */
public final class CodedTokens implements Serializable {
    private static final long serialVersionUID = 1;

    /** Of no text. */
    public static final CodedTokens NONE = new CodedTokens(new byte[0]);

    private static final List<Token.Sort> SORTS = List.of(Token.Sort.CONTENT, Token.Sort.OTHER, Token.Sort.MARK);
    private static final int LONGER = 255;
    private static final int SHORT = LONGER / SORTS.size();

    private final byte[] bytes;

    private CodedTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Tokens that {@link #bytes} gave. */
    public static CodedTokens of(byte[] bytes) {
        return new CodedTokens(bytes.clone());
    }

    /** Codes tokens; each list covers its stretch without gap or overlap. */
    public static CodedTokens of(Iterable<List<Token>> stretches) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (List<Token> stretch : stretches) {
            stretch.forEach(token -> write(token, bytes));
        }
        return new CodedTokens(bytes.toByteArray());
    }

    private static void write(Token token, ByteArrayOutputStream bytes) {
        int length = token.end() - token.start();
        if (length < SHORT) {
            bytes.write(length * SORTS.size() + SORTS.indexOf(token.sort()));
            return;
        }
        bytes.write(LONGER);
        bytes.write(SORTS.indexOf(token.sort()));
        while (length > 0x7F) {
            bytes.write(0x80 | (length & 0x7F));
            length >>>= 7;
        }
        bytes.write(length);
    }

    /** The coded form. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads the stretches in their order. */
    public Reader reader() {
        return new Reader(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodedTokens tokens && Arrays.equals(bytes, tokens.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Reads one stretch after the other. */
    public static final class Reader {
        private final byte[] bytes;
        private int at;

        private Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Told of one token after the other. */
        @FunctionalInterface
        public interface Tokens {
            /** The token from {@code start} to before {@code end}. */
            void token(int start, int end, Token.Sort sort);
        }

        /** The tokens of the next stretch, which stays the next. */
        public List<Token> ahead(int length) {
            int here = at;
            List<Token> tokens = next(length);
            at = here;
            return tokens;
        }

        /**
         * The tokens of the next stretch.
         *
         * @param length its length in characters
         * @throws IllegalStateException if no tokens of that length come next
         */
        public List<Token> next(int length) {
            List<Token> tokens = new ArrayList<>();
            each(length, (start, end, sort) -> tokens.add(new Token(start, end, sort)));
            return tokens;
        }

        /**
         * Tells the tokens of the next stretch.
         *
         * @param length its length in characters
         * @throws IllegalStateException if no tokens of that length come next
         */
        public void each(int length, Tokens tokens) {
            int start = 0;
            while (start < length && at < bytes.length) {
                int code = next();
                boolean isLonger = code == LONGER;
                Token.Sort sort = SORTS.get(isLonger ? next() : code % SORTS.size());
                int end = start + (isLonger ? longLength() : code / SORTS.size());
                tokens.token(start, end, sort);
                start = end;
            }
            if (start != length) {
                throw new IllegalStateException("the coded tokens end at " + start + " of " + length
                        + " characters: they belong to another text");
            }
        }

        private int longLength() {
            int length = 0;
            int group = next();
            for (int shift = 0; ; shift += 7) {
                length |= (group & 0x7F) << shift;
                if (group <= 0x7F) {
                    return length;
                }
                group = next();
            }
        }

        private int next() {
            return bytes[at++] & 0xFF;
        }
    }
}
