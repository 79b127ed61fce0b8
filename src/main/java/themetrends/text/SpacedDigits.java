package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes up numbers that were set with a space after every digit: {@code 1 9 9 8 年3 月1 5 日}.
 *
 * <p>In a date such digits always belong together. Elsewhere they might be a list of single digits: they are closed up
 * only in a text whose dates are spaced too.
 */
final class SpacedDigits implements RepairRule {
    private static final int YEAR_DIGITS = 4;

    @Override
    public int kinds() {
        return Chars.GAP | Chars.POINT;
    }

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Digits> numbers = new ArrayList<>();
        for (Line line : working.lines()) {
            // Between the digits stands a gap or a point.
            if (line.hasAny(Chars.DIGIT) && line.hasAny(Chars.GAP | Chars.POINT)) {
                addNumbers(text, line, numbers);
            }
        }
        boolean spacedDates = numbers.stream().anyMatch(number -> number.isYear(text));
        return numbers.stream()
                .filter(number -> spacedDates || number.isDate(text))
                .map(number -> number.closedUp(text))
                .filter(edit -> edit.growth() < 0 || edit.before().contains("．"))
                .toList();
    }

    private static void addNumbers(String text, Line line, List<Digits> numbers) {
        int i = line.start();
        while (i < line.end()) {
            if (isDigit(text, i)) {
                Digits number = numberFrom(text, i);
                if (number.digits() > 1) {
                    numbers.add(number);
                }
                i = Math.max(number.end(), digitsEnd(text, i));
            } else {
                i++;
            }
        }
    }

    /** Takes single digits, with a gap or a decimal point between each and the next. */
    private static Digits numberFrom(String text, int start) {
        int end = start;
        int digits = 0;
        int next = start;
        while (next < text.length() && isSingleDigit(text, next)) {
            digits++;
            end = next + 1;
            next = behindSeparator(text, end);
        }
        return new Digits(start, end, digits);
    }

    /** Behind one space, or a decimal point with or without spaces. */
    private static int behindSeparator(String text, int from) {
        int next = behindSpace(text, from);
        if (next < text.length() && (text.charAt(next) == '．' || text.charAt(next) == '.')) {
            next = behindSpace(text, next + 1);
        }
        return next;
    }

    private static int behindSpace(String text, int from) {
        return from < text.length() && HanSpaces.isGap(text.charAt(from)) ? from + 1 : from;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSingleDigit(String text, int at) {
        return isDigit(text, at) && !isDigit(text, at - 1) && !isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Digits with gaps between. */
    private record Digits(int start, int end, int digits) {
        boolean isYear(String text) {
            return digits == YEAR_DIGITS && isBefore(text, "年");
        }

        boolean isDate(String text) {
            return isYear(text) || (digits == 2 && isBefore(text, "月日"));
        }

        private boolean isBefore(String text, String units) {
            int unit = behindSpace(text, end);
            return unit < text.length() && units.indexOf(text.charAt(unit)) >= 0;
        }

        /** Without the gaps between the digits and the one behind them; a full-width point becomes half-width. */
        Edit closedUp(String text) {
            int behind = behindSpace(text, end);
            boolean beforeUnit =
                    behind < text.length() && (Han.is(text.charAt(behind)) || "％‰%".indexOf(text.charAt(behind)) >= 0);
            String before = text.substring(start, beforeUnit ? behind : end);
            StringBuilder after = new StringBuilder(before.length());
            for (int i = 0; i < before.length(); i++) {
                char c = before.charAt(i);
                if (!HanSpaces.isGap(c)) {
                    after.append(c == '．' ? '.' : c);
                }
            }
            return new Edit(start, before, after.toString());
        }
    }
}
