package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Sentence(int start, int end) {
    /**
     * The sentences of a text: they end behind a full stop, question or exclamation mark with the closing quotes that
     * follow it, at a line end, and at a gap of two full-width spaces, which marks a paragraph. White space at both ends
     * is left out, and so are sentences without a letter or digit. There is no limit to their length: what is not ended by
     * a mark is one sentence, so that a piece of it is never taken for a copy of the next piece.
     */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        char[] characters = text.toCharArray();
        int start = 0;
        for (int i = 0; i < characters.length; i++) {
            if (Chars.is(characters[i], Chars.FINAL | Chars.SPACE) && endsAt(text, i)) {
                int end = text.charAt(i) == '\n' ? i + 1 : behindClosing(text, i + 1);
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        return c == '\n'
                || Chars.isFinal(c)
                || (c == '\u3000' && i + 1 < text.length() && text.charAt(i + 1) == '\u3000');
    }

    private static int behindClosing(String text, int from) {
        int end = from;
        while (end < text.length() && (Chars.isClosing(text.charAt(end)) || Chars.isFinal(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Chars.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (hasLetterOrDigit(text, from, to)) {
            sentences.add(new Sentence(from, to));
        }
    }

    private static boolean hasLetterOrDigit(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int codePoint = text.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}
