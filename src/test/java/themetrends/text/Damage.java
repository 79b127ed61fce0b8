package themetrends.text;

import java.util.Random;
import java.util.stream.Collectors;

/** What extraction does to a clean text, done on purpose. */
final class Damage {
    private Damage() {}

    /** Lines cut at a width, as in a column. A mark that may not begin a line hangs over its end. */
    static String wrap(String text, int width) {
        return text.lines().map(line -> wrapLine(line, width)).collect(Collectors.joining("\n"));
    }

    private static String wrapLine(String line, int width) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (length >= width && !Chars.cannotBeginLine(c)) {
                wrapped.append('\n');
                length = 0;
            }
            wrapped.append(c);
            length++;
        }
        return wrapped.toString();
    }

    /** An empty line after every line. */
    static String spread(String text) {
        return text.replace("\n", "\n\n");
    }

    /** A space behind about one Han character in {@code one}. */
    static String spaced(String text, String space, int one, long seed) {
        Random random = new Random(seed);
        StringBuilder damaged = new StringBuilder();
        text.chars().forEach(c -> {
            damaged.append((char) c);
            if (Han.is(c) && random.nextInt(one) == 0) {
                damaged.append(space);
            }
        });
        return damaged.toString();
    }

    /** Letters and digits as wide as Han characters. */
    static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c < 0x7F && Character.isLetterOrDigit(c) ? c + 0xFEE0 : c))
                .collect(Collectors.joining());
    }

    /** Every character but white space printed twice. */
    static String doubledCharacters(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString((char) c).repeat(Chars.isSpace((char) c) ? 1 : 2))
                .collect(Collectors.joining());
    }

    /** A line cut into runs of one to {@code longest} characters, each printed twice. */
    static String doubledRuns(String line, int longest, long seed) {
        Random random = new Random(seed);
        StringBuilder damaged = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            int to = Math.min(line.length(), from + 1 + random.nextInt(longest));
            damaged.append(line, from, to).append(line, from, to);
            from = to;
        }
        return damaged.toString();
    }
}
