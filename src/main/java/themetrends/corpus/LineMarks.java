package themetrends.corpus;

import java.util.regex.Pattern;

/**
 * What a newspaper's line says of itself: that an article begins or ends with it, that it names the authors, that it is
 * running text. Each pattern is bounded, so that a line of a megabyte takes no longer than one of a hundred characters.
 */
final class LineMarks {
    private static final String FINAL = "。！？!?…；;";
    /** Behind these more of the same text follows. */
    private static final String INNER = "，、：；,:;…";

    private static final String CLOSING = "”’」』）)】》〉*";
    private static final String BOX = "■□◆◇●▲★▶";

    /** Characters with which the name of an outlet ends. */
    private static final String OUTLET_MARKS = "社报報网網台臺刊";
    /** The name at the head of a line ends within so many: a bracket, two before it, six of its own, each two units at most. */
    private static final int OUTLET_HEAD = 16;

    /** Who sends a report: {@code 新华社}, {@code 本报}, {@code 据新华社}. */
    private static final String OUTLET = "(?:据|據|综合)?\\p{IsHan}{0,6}?[" + OUTLET_MARKS + "]";

    private static final String DATE = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日";
    private static final Pattern DATELINE = Pattern.compile(
            "[（(【]?(?:" + OUTLET + "\\h?[\\p{IsHan}·]{0,12}?\\h?" + DATE + "(?:电(?!视|话|影|脑)|電(?!視|話|影|腦)|[讯訊]|消息)"
                    + "|" + OUTLET + "(?:[讯訊]|消息)(?=[\\h\\u3000（(：:])"
                    + "|上接第?\\p{IsHan}?\\d)(?![，、。的是])");
    private static final String REPORTER = "(?:特约|见习|实习|首席)?(?:记者|記者|通讯员|评论员)";
    /** A name set close to the word before; these words go on with a sentence instead. */
    private static final String NAME = "(?!的|在|了|说|从|到|看)\\p{IsHan}";

    private static final String NAMES = "(?:[\\h\\u3000、，/／|｜]{1,4}\\p{IsHan}{1,4}){1,16}";
    private static final String AT_HOME = "(?:" + OUTLET + "\\p{IsHan}{0,8}?)?";

    /** The same at the end of a paragraph, in brackets; the photographer's name is no end. */
    private static final Pattern END_MARK = Pattern.compile("[（(](?:" + OUTLET + "\\h?[\\p{IsHan}·]{0,12}?\\h?" + DATE
            + "[电電讯訊](?:[\\h，：:]{0,2}[记記]者[^（）()。]{0,60})?|" + AT_HOME + REPORTER + "[:：]?(?:" + NAME + "{2,4})?(?:"
            + NAMES
            + ")?(?:[，、]?\\p{IsHan}{0,4}(?:报道|采写))?"
            + "|(?:综合|据)?[^（）()。]{0,30}(?:执笔者?|作者|撰稿)[为系是:：][^（）()。]{1,60}|完|下转[^（）()。]{1,12})(?<!摄)[）)]"
            + "(?:" + OUTLET + "[\\p{IsHan}·]{0,12}?" + DATE + "[电電讯訊])?");
    /** With these an end mark ends, which spares nearly all lines the search for its beginning. */
    private static final String LAST_OF_END_MARK = "）)电電讯訊";
    /** As long as an end mark gets. */
    private static final int TAIL = 160;

    private static final Pattern BYLINE =
            Pattern.compile("[" + BOX + "\\h]{0,4}(?:\\p{IsHan}{0,6}[社报報网網台臺刊](?:驻\\p{IsHan}{1,6})?"
                    + REPORTER + "(?:" + NAME + "{2,3})?(?:" + NAMES + ")?|" + REPORTER + NAMES
                    + "|[文图]\\h?[/／|｜]\\h?\\p{IsHan}{2,4}(?:" + NAMES + ")?)");
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_CALL = 30;
    private static final Pattern NUMBERED = Pattern.compile("[（(]?(?:第?[一二三四五六七八九十]{1,3}|\\d{1,2})[)）、．.章节篇条]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?");

    private LineMarks() {}

    /** Whether a line opens an article: {@code 新华社北京11月8日电…}, {@code 本报讯（记者…}. */
    static boolean isDateline(String line) {
        String text = line.strip();
        return mayBeDateline(text) && DATELINE.matcher(text).lookingAt();
    }

    /** Nearly no line names an outlet at its head, which is soon seen; the pattern takes long to find that out. */
    private static boolean mayBeDateline(String text) {
        return text.startsWith("上接", text.isEmpty() || "（(【".indexOf(text.charAt(0)) < 0 ? 0 : 1)
                || hasOutletMark(text);
    }

    /** Whether one of the first characters can be the last of an outlet's name. */
    static boolean hasOutletMark(String text) {
        for (int i = 0; i < Math.min(OUTLET_HEAD, text.length()); i++) {
            if (OUTLET_MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line closes an article: it ends in {@code （新华社杭州11月8日电）} or {@code （本报记者…）}. */
    static boolean isEndMark(String line) {
        String text = line.strip();
        if (text.isEmpty() || LAST_OF_END_MARK.indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        int open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
        return open >= 0 && END_MARK.matcher(tail.substring(open)).matches();
    }

    /** Whether a line is an end mark and nothing else. */
    static boolean isEndMarkAlone(String line) {
        return line.length() <= TAIL && "（(".indexOf(line.strip().charAt(0)) >= 0 && isEndMark(line);
    }

    /** Whether a line names the authors and nothing else. */
    static boolean isByline(String line) {
        return line.length() <= LONGEST_HEADING && BYLINE.matcher(line.strip()).matches();
    }

    /** Whether a line holds a year and nothing else. */
    static boolean isYear(String line) {
        return YEAR.matcher(line.strip()).matches();
    }

    /** Whether a paragraph stands in a box: it begins with a mark of one. */
    static boolean isBoxed(String line) {
        String text = line.strip();
        return text.length() > LONGEST_HEADING / 2 && BOX.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a line ends as a sentence ends, with closing quotes and brackets behind. */
    static boolean endsSentence(String line) {
        return FINAL.indexOf(lastMark(line)) >= 0;
    }

    /** The last character before closing quotes, brackets and spaces. */
    private static char lastMark(String line) {
        int i = line.length() - 1;
        while (i > 0 && (CLOSING.indexOf(line.charAt(i)) >= 0 || Character.isWhitespace(line.charAt(i)))) {
            i--;
        }
        return i < 0 ? ' ' : line.charAt(i);
    }

    /** Whether a line is running text, not a heading, byline or date. Headings in several parts can be long. */
    static boolean isText(String line) {
        return isSentence(line)
                || isDateline(line)
                || INNER.indexOf(lastMark(line)) >= 0
                || line.length() > LONGEST_TITLE
                || (line.length() > LONGEST_HEADING && line.indexOf('，') >= 0);
    }

    /** Whether a heading is numbered, as the headings inside a text are and headlines are not. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line.strip()).lookingAt();
    }

    /** Whether a line holds a whole sentence: what only running text does. A headline may end in a call or a question. */
    static boolean isSentence(String line) {
        return line.indexOf('。') >= 0 || (endsSentence(line) && line.length() > LONGEST_CALL);
    }
}
