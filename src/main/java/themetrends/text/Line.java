package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text that is not blank.
 *
 * @param start index of its first character that is no space
 * @param end index behind its last character that is no space
 * @param indent spaces before it, a full-width one counting as two
 * @param afterBlank whether a blank line stands before it
 * @param content its characters, without the spaces at both ends
 * @param traits what those come to
 */
record Line(int start, int end, int indent, boolean afterBlank, String content, LineTraits traits) {
    Line(int start, int end, int indent, boolean afterBlank, String content) {
        this(start, end, indent, afterBlank, content, LineTraits.of(content));
    }

    /** Width in Han characters: other characters are half as wide. */
    double width() {
        return traits.halves() / 2.0;
    }

    /** Whether it has a character of one of these kinds, which {@link Chars} lists. */
    boolean hasAny(int kinds) {
        return (traits.kinds() & kinds) != 0;
    }

    char first() {
        return content.charAt(0);
    }

    char last() {
        return content.charAt(content.length() - 1);
    }

    /** Whether the line ends as a sentence ends, closing quotes and brackets behind the mark included. */
    boolean endsSentence() {
        int i = content.length() - 1;
        while (i > 0 && Chars.isClosing(content.charAt(i))) {
            i--;
        }
        return Chars.isFinal(content.charAt(i));
    }

    /** Whether it holds a mark that only running text has: headings do without. */
    boolean hasInnerMark() {
        return hasAny(Chars.RUNNING_MARK);
    }

    /** Whether a sentence ends in it, at its end or before. */
    boolean hasFinalMark() {
        return hasAny(Chars.FINAL);
    }

    /** Quotes and brackets that it opens, less those it closes. */
    int opened() {
        return traits.opened();
    }

    /** The lines of a text that are not blank. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = false;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            int indent = 0;
            while (start < to && Chars.isSpace(text.charAt(start))) {
                indent += text.charAt(start) == '\u3000' ? 2 : Chars.isZeroWidth(text.charAt(start)) ? 0 : 1;
                start++;
            }
            int end = to;
            while (end > start && Chars.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(start, end, indent, afterBlank, text.substring(start, end)));
            }
            afterBlank = start == end;
            from = to + 1;
        }
        return lines;
    }
}
