package themetrends.text;

import java.util.regex.Pattern;

/** Forms of lines that belong to a page and not to its text. */
final class FurnitureForms {
    private static final Pattern CONTACT = Pattern.compile(
            "(?:(?:Tel|TEL|tel|Fax|FAX|E-?mail|电话|热线|新闻热线|传真|邮箱|网址)\\h*[:：/]\\h*|https?://|www\\.)[!-~]+.{0,12}");
    private static final Pattern EDITORS = Pattern.compile(
            "(?:[本一二三四五六七八九十0-9]{1,3}版)?(?:本版|责任|值班|执行|见习|版面|视觉|美术)?" + "(?:编辑|责编|校对|美编|版式|组版|编审)\\h*[/／：:|｜].{1,40}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第?\\h*[0-9]{1,3}\\h*[版页](?:\\h*[/／共]\\h*共?\\h*[0-9]{1,3}\\h*[版页]?)?|[-—–－·•]{1,2}\\h*[0-9]{1,4}\\h*[-—–－·•]{1,2}|Page\\h[0-9]+");
    private static final Pattern HEAD_OF_PAGE = Pattern.compile("#{0,6}\\h*(?:要闻|综合|综合新闻|国内|国际|时政|评论|理论|专题|专版|文化|体育|经济|"
            + "社会|科技|教育|副刊|广告|视点|聚焦|头版|特别报道|新闻|时事|本地|民生|财经|读书|影像)|[0-9]{1,3}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private FurnitureForms() {}

    /** Whether the form alone says that a line is furniture, once it stands there a second time. */
    static boolean isSure(Line line) {
        String content = line.content();
        return isNumbered(content) || EDITORS.matcher(content).matches();
    }

    /** What a line is compared by: its words; page and telephone numbers may differ. */
    static String key(Line line) {
        String content = line.content();
        return isNumbered(content) ? DIGITS.matcher(content).replaceAll("0") : content;
    }

    /** Whether a line beside furniture is a section's name or a bare page number. */
    static boolean isHeadOfPage(Line line) {
        return HEAD_OF_PAGE.matcher(line.content()).matches();
    }

    private static boolean isNumbered(String content) {
        return CONTACT.matcher(content).matches()
                || PAGE_NUMBER.matcher(content).matches();
    }
}
