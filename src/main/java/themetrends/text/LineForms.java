package themetrends.text;

import java.util.regex.Pattern;

/** Forms by which a line shows that it stands for itself. */
final class LineForms {
    private static final String BROADCAST = "\\p{IsHan}{2,8}消息\\h?[（(].{1,12}[)）][：:]";
    private static final String DATELINE =
            "[（(]?据?新华社\\S{1,12}电.*|本报\\S{1,10}电.*|" + BROADCAST + ".*|本(?:报|台|网|刊)(?:消息|讯)[\\h：:（(].*";
    private static final String BYLINE = "\\p{IsHan}{0,8}(?:记者|评论员|通讯员)(?:\\h[\\p{IsHan}\\h]{1,20})?";
    /** Begins a block of its own: list marks, headings, subtitles, bylines, datelines, lines of only a date or number. */
    private static final Pattern BLOCK_START = Pattern.compile("[-*+•■□●◆▲★#>|].*"
            + "|——.*"
            + "|[（(]?[一二三四五六七八九十]{1,3}[)）、].*"
            + "|第[一二三四五六七八九十]{1,3}[章节篇条].*"
            + "|[0-9０-９]{1,2}[.．、](?![0-9]).*"
            + "|" + DATELINE
            + "|" + BYLINE
            + "|[0-9]{4}(?:年[0-9]{1,2}月(?:[0-9]{1,2}日)?)?\\h*(?:星期.)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
            + "|[0-9]+"
            + "|(?:本版|责任|见习)?编辑\\h*[/／：:].*"
            + "|Tel\\b.*");
    /** Whole as it stands, though no full stop ends it. */
    private static final Pattern COMPLETE = Pattern.compile("[（(].*[)）]|[0-9]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
            + "|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:\\h*星期.)?|#.*|——.*|" + BROADCAST + "|" + BYLINE);

    private static final Pattern DATELINED = Pattern.compile(DATELINE);
    private static final Pattern DATED = Pattern.compile(".*[0-9]{4}年[0-9]{1,2}月.*");

    private LineForms() {}

    static boolean beginsBlock(Line line) {
        return BLOCK_START.matcher(line.content()).matches();
    }

    static boolean isDateline(Line line) {
        return DATELINED.matcher(line.content()).matches();
    }

    static boolean isComplete(Line line) {
        return COMPLETE.matcher(line.content()).matches();
    }

    /** A dash begins it, and it is no signature: that has a date. */
    static boolean isSubtitle(Line line) {
        return line.content().startsWith("——") && !DATED.matcher(line.content()).matches();
    }

    static boolean isDigits(Line line) {
        return line.content().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
