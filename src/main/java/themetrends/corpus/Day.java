package themetrends.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days of the calendar: the thirtieth of February is none, and a number with such digits is no date. */
final class Day {
    private Day() {}

    /** A day as {@code yyyy-mm-dd}, if the calendar has it and its year can be the year of a text. */
    static Optional<String> iso(int year, int month, int day) {
        if (!Dating.isYear(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that the first three groups of a match name. */
    static Optional<String> iso(Matcher match) {
        return iso(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    /** The year of a day written as {@code yyyy-mm-dd}. */
    static int year(String iso) {
        return Integer.parseInt(iso.substring(0, 4));
    }
}
