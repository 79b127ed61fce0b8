package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines: at spaces, and next to any Han character, but neither before closing nor after
 * opening punctuation. Written out
 * here because Java's own breaking rules change with its version and locale.
 */
final class Wrap {
    private static final String NEVER_FIRST = "，。、；：？！）》」』”’,.;:?!)]}%";

    private static final String NEVER_LAST = "（《「『“‘([{";

    private Wrap() {}

    /** Lines that fit the width as far as they can be broken; none for a blank text. */
    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            String longer = (line + piece).strip();
            if (!line.toString().isBlank() && measure.applyAsDouble(longer) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** The smallest parts that may stand on lines of their own. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        int start = 0;
        for (int i = 1; i <= characters.length; i++) {
            if (i == characters.length || mayBreak(characters[i - 1], characters[i])) {
                pieces.add(new String(characters, start, i - start));
                start = i;
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return Character.isWhitespace(before) || isHan(before) || isHan(after);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
