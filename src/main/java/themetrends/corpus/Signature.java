package themetrends.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line below a text that says when and where it was given: {@code ——2015年12月16日，…开幕式上的讲话}.
 *
 * @param line the line itself
 * @param dating the year and date that it gives
 */
record Signature(String line, Dating dating) {
    private static final Pattern LINE =
            Pattern.compile("[—―─－-]{1,4}\\h*(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\h*[，,、：:].{2,80}");

    /** The signature that a line is, if it is one. */
    static Optional<Signature> of(String line) {
        Matcher match = LINE.matcher(line.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        int day = Integer.parseInt(match.group(3));
        if (!Dating.isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        return Optional.of(new Signature(line.strip(), new Dating(year, date, Dating.From.SIGNATURE, line.strip())));
    }
}
