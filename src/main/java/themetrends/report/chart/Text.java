package themetrends.report.chart;

import java.text.MessageFormat;
import java.util.Locale;
import themetrends.corpus.Kind;
import themetrends.measure.CellKey;

/** Every text of the charts, in Chinese and English. Numbers are passed as text: formats depend on no locale. */
enum Text {
    RATE("每万词次数", "mentions per 10,000 tokens"),
    TREND("{0}：历年使用频率", "{0}: frequency by year"),
    TRENDS("各短语历年使用频率", "All phrases: frequency by year"),
    TFIDF("各短语逐年 tf-idf", "tf-idf of each phrase by year"),
    YEAR_TERMS("各年特征词", "Most characteristic words of each year"),
    PART("{0}（{1}/{2}）", "{0} ({1} of {2})"),
    OWN_SCALES("各图纵轴范围不同。", "The parts have different vertical scales."),
    INTERVAL("竖线：{0}% 置信区间。", "Vertical lines: {0}% intervals."),
    INTERVAL_CUT("竖线：{0}% 置信区间，高出图外的部分未画。", "Vertical lines: {0}% intervals, some cut at the top."),
    THIN("空心：当年提及不足 {0} 次，不足以看出趋势。", "Hollow: fewer than {0} mentions, too few to read a trend from."),
    GAP("断开处：当年没有文本。", "Breaks: years without text."),
    NO_TEXT("无文本", "no text"),
    NO_DATA("没有可显示的数据", "No data to show"),
    WEIGHT("tf-idf × 10,000（{0}，按年）", "tf-idf × 10,000 ({0}, by year)"),
    ZERO_IDF(
            "每年都出现的短语 idf 为 0，tf-idf 也为 0；请看频率图。",
            "A phrase present in every year has idf 0 and so tf-idf 0: see its frequency."),
    RANKS("每行一年，自左至右按 tf-idf 由高到低。", "One row per year, falling tf-idf from left to right."),
    MESSAGE("讲话与贺信", "messages"),
    REACTION("反响报道", "reactions"),
    NEWS("其他报道", "other news"),
    DOCUMENT("文献", "documents"),
    ALL("全部文本", "all texts");

    private final String chinese;
    private final String english;

    Text(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The text with its gaps filled. */
    String in(Language language, Object... args) {
        String pattern = language == Language.ZH ? chinese : english;
        return args.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(args);
    }

    /** The name of a kind, by its label in tables; {@link CellKey#ALL} and unknown ones count as all. */
    static Text ofKind(String label) {
        return Kind.named(label).map(Text::of).orElse(ALL);
    }

    private static Text of(Kind kind) {
        return switch (kind) {
            case MESSAGE -> MESSAGE;
            case REACTION -> REACTION;
            case NEWS -> NEWS;
            case DOCUMENT -> DOCUMENT;
            case UNRELATED -> ALL;
        };
    }
}
