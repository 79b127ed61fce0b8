package themetrends.corpus;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lines at the head or foot of an article write them, in Arabic or Chinese digits. */
final class WrittenDay {
    private static final String ARABIC = "(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?";
    private static final String CHINESE = "([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日";
    private static final int GROUPS = 6;
    private static final int YEAR_DIGITS = 4;
    private static final String DAY = "(?:" + ARABIC + "|" + CHINESE + ")";
    private static final String CLOCK = "(?:\\h*(?:星期.|周.))?(?:\\h*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final Pattern ALONE = Pattern.compile("[【（(\\[]?" + DAY + CLOCK + "[】）)\\]]?");
    /** Eight digits in brackets head the news of a day. */
    private static final Pattern BRACKETED = Pattern.compile("[【\\[]()(\\d{4})(\\d{2})(\\d{2})[】\\]]");
    /** Where and when a text was published: {@code 来源：山城日报 2015-03-06 08:10}, {@code 山城日报（2015年3月6日 第1版）}. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:来源|出处|作者|稿源)[：:].{1,20}?\\h+(?:发布)?(?:时间[：:])?" + DAY + CLOCK
                    + "|(?:发布|发稿|更新|成文)?(?:时间|日期)[：:]\\h*" + DAY + CLOCK + ".{0,40}"
                    + "|" + DAY + CLOCK + "\\h+(?:来源|出处|作者|稿源)[：:].{1,40}"
                    + "|《?\\h?\\p{IsHan}{1,10}[报刊]\\h?》?\\h*[（(]?\\h*" + DAY + "\\h*,?\\h*第\\h*\\d{1,3}\\h*版\\h*[）)]?");
    /** A subtitle: {@code （1979年6月18日在…会议上）}. */
    private static final Pattern SUBTITLE = Pattern.compile("[（(—―─－–-]{1,3}\\h*" + DAY + "[^。！？]{0,80}");

    /** The same where title, subtitle and text have run into one line. */
    private static final Pattern INLINE_SUBTITLE = Pattern.compile("[—―─–-]{2}\\h*" + DAY + "\\h*在");

    private static final Pattern DATELINE = Pattern.compile(
            "[（(]?[据據]?\\p{IsHan}{0,6}[社报報网網台臺刊]\\h?[\\p{IsHan}·]{0,12}?\\h?" + DAY + "(?:[电電]|[讯訊]|消息)");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("[社报報网網台臺刊]\\h?[\\p{IsHan}·]{0,12}?\\h?(\\d{1,2})月(\\d{1,2})日(?:[电電]|[讯訊]|消息)");
    private static final Pattern WEEKDAY = Pattern.compile(".{0,60}(?:星期|周)[一二三四五六日天].{0,40}");
    private static final Pattern CLOCK_TIME = Pattern.compile("\\d[:：]\\d");
    /** No line that is a date is longer. */
    private static final int LONGEST = 120;

    private static final String DIGITS = "〇一二三四五六七八九";

    private WrittenDay() {}

    /** Whether a line holds a date and nothing else, of whatever sort. */
    static boolean isDateLine(String line) {
        return alone(line).isPresent();
    }

    /** Whether a line holds a date in words and no time, as letters and documents carry it at their foot. */
    static boolean isDateOfIssue(String line) {
        return isDateLine(line) && line.strip().endsWith("日");
    }

    /** The day that a line holds and nothing else, with a clock time perhaps. */
    static Optional<String> alone(String line) {
        String words = plain(line);
        Matcher bracketed = BRACKETED.matcher(words);
        if (bracketed.matches()) {
            return Day.iso(number(bracketed, 2), number(bracketed, 3), number(bracketed, 4));
        }
        return whole(ALONE, words).or(() -> whole(PUBLISHED, words));
    }

    /** The day at the head of a line that says when a text was given. */
    static Optional<String> ofSubtitle(String line) {
        return whole(SUBTITLE, plain(line));
    }

    /** The day of a subtitle that has run into the first line of a text. */
    static Optional<String> ofInlineSubtitle(String line) {
        String head = plain(line.substring(0, Math.min(line.length(), LONGEST)));
        if (head.indexOf('在') < 0) {
            return Optional.empty();
        }
        Matcher match = INLINE_SUBTITLE.matcher(head);
        return match.find() ? day(match) : Optional.empty();
    }

    /** The day of a dateline that names its year. */
    static Optional<String> ofDateline(String line) {
        String head = plain(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!LineMarks.hasOutletMark(head)) {
            return Optional.empty();
        }
        Matcher match = DATELINE.matcher(head);
        return match.lookingAt() ? day(match) : Optional.empty();
    }

    /** The day of a dateline without a year, in a year known from elsewhere. */
    static Optional<String> ofDateline(String line, int year) {
        Matcher match = MONTH_AND_DAY.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        return match.find() ? Day.iso(year, number(match, 1), number(match, 2)) : Optional.empty();
    }

    /** Weekday, but no time: the date that a newspaper prints at the head of its pages. */
    static boolean isPageDate(String line) {
        boolean mayNameWeekday = line.length() <= LONGEST && (line.indexOf('周') >= 0 || line.indexOf('期') >= 0);
        return mayNameWeekday
                && WEEKDAY.matcher(line).matches()
                && !CLOCK_TIME.matcher(line).find();
    }

    /** The line as the patterns read it; empty where no pattern can match, which spares most lines the search. */
    private static String plain(String line) {
        String words = line.strip();
        return words.length() <= LONGEST && mayNameYear(words) ? Normalizer.normalize(words, Normalizer.Form.NFKC) : "";
    }

    /** Four digits in a row, or the words of a year and a month. */
    private static boolean mayNameYear(String words) {
        // Of four characters in a row, one is among every fourth of the line.
        for (int i = YEAR_DIGITS - 1; i < words.length(); i += YEAR_DIGITS) {
            if (Character.isDigit(words.charAt(i)) && digitsAround(words, i) >= YEAR_DIGITS) {
                return true;
            }
        }
        return words.indexOf('年') >= 0 && words.lastIndexOf('月') > words.indexOf('年');
    }

    private static int digitsAround(String words, int at) {
        int start = at;
        int end = at;
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static Optional<String> whole(Pattern pattern, String words) {
        Matcher match = pattern.matcher(words);
        return match.matches() ? day(match) : Optional.empty();
    }

    /** The first day that a match has found: each alternative of a pattern has six groups of its own. */
    private static Optional<String> day(Matcher match) {
        for (int first = 1; first < match.groupCount(); first += GROUPS) {
            if (match.group(first) != null) {
                return Day.iso(number(match, first), number(match, first + 1), number(match, first + 2));
            }
            if (match.group(first + 3) != null) {
                return Day.iso(
                        year(match.group(first + 3)),
                        ChineseNumber.parse(match.group(first + 4)),
                        ChineseNumber.parse(match.group(first + 5)));
            }
        }
        return Optional.empty();
    }

    private static int year(String digits) {
        int year = 0;
        for (char digit : digits.replace('○', '〇').replace('零', '〇').toCharArray()) {
            year = 10 * year + DIGITS.indexOf(digit);
        }
        return year;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
