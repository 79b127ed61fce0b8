package themetrends.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts a text that is too long to be held whole into pieces, each of which is then a text of its own. A piece ends where an
 * article does: before a headline behind a blank line, the last one of its last quarter; where there is none, behind any
 * blank line; else behind a line that ends a sentence; else behind a line; else behind any character. The pieces together
 * are the text.
 */
public final class TextPieces implements Iterator<String> {
    /** Characters of a piece: many times what one page prints, and little beside what a machine holds. */
    public static final int LONGEST = 4_000_000;

    private final Reader reader;
    private final char[] buffer;
    private int length;
    private boolean ended;

    /** The pieces of all that a reader gives. */
    public TextPieces(Reader reader) {
        this(reader, LONGEST);
    }

    TextPieces(Reader reader, int longest) {
        this.reader = reader;
        this.buffer = new char[longest];
    }

    @Override
    public boolean hasNext() {
        fill();
        return length > 0;
    }

    /**
     * The next piece.
     *
     * @throws UncheckedIOException if the text cannot be read
     */
    @Override
    public String next() {
        fill();
        if (length == 0) {
            throw new NoSuchElementException("the text is at its end");
        }
        int end = ended ? length : border();
        String piece = new String(buffer, 0, end);
        System.arraycopy(buffer, end, buffer, 0, length - end);
        length -= end;
        return piece;
    }

    private void fill() {
        try {
            while (!ended && length < buffer.length) {
                int read = reader.read(buffer, length, buffer.length - length);
                ended = read < 0;
                length += Math.max(0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int border() {
        String tail = new String(buffer, length * 3 / 4, length - length * 3 / 4);
        int best = -1;
        int bestRank = 0;
        String above = "";
        boolean afterBlank = false;
        for (int start = tail.indexOf('\n') + 1; start > 0; start = tail.indexOf('\n', start) + 1) {
            int end = tail.indexOf('\n', start);
            if (end < 0) {
                end = tail.length();
            }
            String line = tail.substring(start, end).strip();
            int rank = rank(above, afterBlank, line);
            if (rank >= bestRank && end < tail.length()) {
                best = start;
                bestRank = rank;
            }
            afterBlank = line.isEmpty();
            above = line.isEmpty() ? above : line;
        }
        return best < 0 ? behindCharacter() : length * 3 / 4 + best;
    }

    /** How well a piece may end above a line. */
    private static int rank(String above, boolean afterBlank, String line) {
        boolean sentence = LineMarks.endsSentence(above) || LineMarks.isEndMark(above);
        if (afterBlank && !line.isEmpty()) {
            return sentence && !LineMarks.isText(line) ? 3 : 2;
        }
        return sentence ? 1 : 0;
    }

    private int behindCharacter() {
        return Character.isHighSurrogate(buffer[length - 1]) ? length - 1 : length;
    }
}
