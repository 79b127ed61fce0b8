package themetrends.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** How values look in a table: the same in every locale. */
final class Cells {
    private Cells() {}

    /** A decimal number with a fixed number of places; an empty cell where there is none. */
    static String decimal(OptionalDouble value, int places) {
        return value.isEmpty()
                ? ""
                : new BigDecimal(value.getAsDouble())
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Text in which line ends and spaces other than the plain one can be seen, and from which they can be read back. */
    static String visible(String value) {
        StringBuilder result = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                result.append("\\n");
            } else if (c == '\\') {
                result.append("\\\\");
            } else if (c != ' ' && (Character.isISOControl(c) || Character.isSpaceChar(c) || isFormat(c))) {
                result.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** A name as it is, or with all of its odd characters visible if it holds one that a cell does not: no two are alike. */
    static String name(String value) {
        return value.chars().anyMatch(Character::isISOControl) ? visible(value) : value;
    }

    private static boolean isFormat(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
