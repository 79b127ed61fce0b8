package themetrends.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that an unsigned text gives itself: the edition of the event that it names first, else a date at its head.
 * Dates anywhere else are the story's, or a page's, and no evidence.
 */
final class TextDating {
    /** Lines that can be the head of an article: title, subtitle, byline, dateline. */
    private static final int HEAD = 5;

    private static final String DAY = "(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?";
    private static final Pattern DATE_LINE = Pattern.compile(DAY + "(?:\\h*(?:星期.|\\d{1,2}:\\d{2}(?::\\d{2})?))*");
    private static final Pattern DATELINE = Pattern.compile("(?:社|报)\\p{IsHan}{0,8}" + DAY + "(?:电|讯)");
    /** The report itself says which year it speaks for: {@code 1979年政府工作报告}. */
    private static final Pattern TITLE_YEAR = Pattern.compile("(\\d{4})年.{2,40}");

    private final Event event;

    TextDating(Event event) {
        this.event = event;
    }

    Optional<Dating> of(List<String> lines) {
        return event.firstEdition(String.join("\n", lines)).or(() -> dateline(lines));
    }

    /** Whether a line holds a date and nothing else. */
    static boolean isDateLine(String line) {
        return DATE_LINE.matcher(line.strip()).matches();
    }

    private static Optional<Dating> dateline(List<String> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String line = lines.get(i).strip();
            Matcher whole = DATE_LINE.matcher(line);
            if (whole.matches() && isYear(whole)) {
                return Optional.of(dating(whole, line));
            }
            Matcher inside = DATELINE.matcher(line);
            if (inside.find() && isYear(inside)) {
                return Optional.of(dating(inside, inside.group()));
            }
        }
        return titleYear(lines);
    }

    private static Optional<Dating> titleYear(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String title = lines.get(0).strip();
        Matcher year = TITLE_YEAR.matcher(title);
        return year.matches() && isYear(year) && Titles.isHeading(title)
                ? Optional.of(new Dating(Integer.parseInt(year.group(1)), "", Dating.From.TITLE, title))
                : Optional.empty();
    }

    private static boolean isYear(Matcher match) {
        return Dating.isYear(Integer.parseInt(match.group(1)));
    }

    private static Dating dating(Matcher day, String words) {
        String date = String.join("-", day.group(1), twoDigits(day.group(2)), twoDigits(day.group(3)));
        return new Dating(Integer.parseInt(day.group(1)), date, Dating.From.DATELINE, words);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
