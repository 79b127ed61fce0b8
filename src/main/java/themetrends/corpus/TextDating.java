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
        return event.editions(String.join("\n", lines)).stream().findFirst().or(() -> dateline(lines));
    }

    /** Whether a line holds a date and nothing else. */
    static boolean isDateLine(String line) {
        return DATE_LINE.matcher(line.strip()).matches();
    }

    private static Optional<Dating> dateline(List<String> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String line = lines.get(i).strip();
            Matcher whole = DATE_LINE.matcher(line);
            Optional<String> day = whole.matches() ? Day.iso(whole) : Optional.empty();
            if (day.isPresent()) {
                return Optional.of(dating(day.get(), line));
            }
            Matcher inside = DATELINE.matcher(line);
            day = inside.find() ? Day.iso(inside) : Optional.empty();
            if (day.isPresent()) {
                return Optional.of(dating(day.get(), inside.group()));
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

    private static Dating dating(String day, String words) {
        return new Dating(Day.year(day), day, Dating.From.DATELINE, words);
    }
}
