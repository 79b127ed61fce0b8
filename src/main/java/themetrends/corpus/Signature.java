package themetrends.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when and where a text was given: {@code ——2015年12月16日，…开幕式上的讲话}. It has a dash before it and
 * is no sentence: an entry of a chronicle ({@code - 2014年11月19日，大会开幕。}) is none.
 *
 * @param line the line itself
 * @param dating the year and date that it gives
 */
record Signature(String line, Dating dating) {
    private static final Pattern LINE = Pattern.compile(
            "(?:[—―─－–]{1,4}|-{2,4})\\h*(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\h*[，,、：:].{1,79}[^。！？；，：…!?;]");

    /** The signature that a line is, if it is one. */
    static Optional<Signature> of(String line) {
        String words = line.strip();
        Matcher match = LINE.matcher(words);
        return match.matches() ? Day.iso(match).map(day -> of(words, day)) : Optional.empty();
    }

    private static Signature of(String words, String day) {
        return new Signature(words, new Dating(Day.year(day), day, Dating.From.SIGNATURE, words));
    }
}
