package themetrends.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when and where a text was given: {@code ——2015年12月16日，…开幕式上的讲话}, {@code
 * ——某人在…上的讲话（2015年12月16日）}. It begins with a dash or stands in brackets and is no sentence: an entry of a
 * chronicle ({@code - 2014年11月19日，大会开幕。}) is none, nor is a subtitle that goes on to say how a speech was received.
 *
 * @param line the line itself
 * @param dating the year and date that it gives
 */
record Signature(String line, Dating dating) {
    private static final String DASH = "(?:[—―─－–]{1,4}|-{2,4})\\h*";
    private static final String DAY = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";
    private static final String SPEECH = "(?:讲话|演讲|致辞|致词|贺信|贺词|贺电|谈话|发言|回信|报告)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(DASH + DAY + "\\h*[，,、：:].{1,79}[^。！？；，：…!?;]"),
            Pattern.compile(DASH + "\\p{IsHan}{0,10}" + DAY + ".{2,79}" + SPEECH),
            Pattern.compile(DASH + ".{2,79}" + SPEECH + "\\h*[（(]" + DAY + "[^（）()]{0,20}[)）]"),
            Pattern.compile("[（(]\\p{IsHan}{0,10}" + DAY + ".{2,79}" + SPEECH + "[)）]"));

    /** With these a signature begins, which spares nearly all lines the forms. */
    private static final String FIRST = "—―─－–-（(";

    /** A signature is no longer. */
    private static final int LONGEST = 120;

    /** The signature that a line is, if it is one. */
    static Optional<Signature> of(String line) {
        String words = line.strip();
        if (words.isEmpty() || words.length() > LONGEST || FIRST.indexOf(words.charAt(0)) < 0) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(words))
                .filter(Matcher::matches)
                .flatMap(match -> Day.iso(match).stream())
                .findFirst()
                .map(day -> new Signature(words, new Dating(Day.year(day), day, Dating.From.SIGNATURE, words)));
    }
}
