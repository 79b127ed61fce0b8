package themetrends.report.chart;

import java.text.MessageFormat;
import java.util.Locale;
import themetrends.corpus.Kind;
import themetrends.measure.CellKey;

/** Every text of the charts, in Chinese and English. Numbers are passed as text: formats depend on no locale. */
enum Text {
    RATE("每万词次数", "mentions per 10,000 tokens"),
    TREND("{0}：历年使用频率", "{0}: frequency by year"),
    TRENDS("各短语历年使用频率（全部文本）", "Frequency of each phrase by year, all texts"),
    TFIDF("各短语逐年 tf-idf", "tf-idf of each phrase by year"),
    YEAR_TERMS("各年特征词", "Most characteristic words of each year"),
    UPTAKE("讲话与贺信中的短语有多少得到引述", "How much of the messages other articles reproduce"),
    COOCCURRENCE("短语在同一句中出现的次数", "Sentences that two phrases share"),
    PART("{0}（{1}/{2}）", "{0} ({1} of {2})"),
    ARTICLES("文章篇数", "articles"),
    ARTICLE_BARS("文章篇数（最高的柱为 {0} 篇）", "articles (the tallest bar is {0})"),
    ONE_SCALE("各图纵轴一致。", "All panels have the same vertical scale."),
    INTERVAL("色带：{0}% 置信区间。", "Bands: {0}% intervals."),
    INTERVAL_CUT("色带：{0}% 置信区间，超出上边的部分未画出。", "Bands: {0}% intervals, cut off at the top."),
    THIN("空心：当年提及不足 {0} 次，不足以看出趋势。", "Hollow: fewer than {0} mentions, too few to read a trend from."),
    GAP("断开处：当年没有文本。", "Breaks: years without text."),
    NO_TEXT("无文本", "no text"),
    NO_MESSAGE("无讲话或贺信，或无其他文章", "no message, or no other article"),
    NO_DATA("没有可显示的数据", "No data to show"),
    WEIGHT("tf-idf × 10,000（{0}，按年）", "tf-idf × 10,000 ({0}, by year)"),
    ZERO_IDF(
            "每年都出现的短语 idf 为 0，tf-idf 也为 0；请看频率图。",
            "A phrase present in every year has idf 0 and so tf-idf 0: see its frequency."),
    RANKS("每行一年，自左至右按 tf-idf 由高到低。", "One row per year, falling tf-idf from left to right."),
    ECHOED("得到引述的比例", "share reproduced"),
    ECHO_NOTE(
            "首行按句计，其余按次计：得到引述的/全部。空白：当年讲话与贺信中没有该短语。",
            "First row: sentences; others: mentions; reproduced / all. Blank: not in the messages of the year."),
    SENTENCES("全部句子", "all sentences"),
    SHARED("同句次数", "sentences shared"),
    MORE_PAIRS(
            "只列同句最多的 {0} 对，另有 {1} 对见 cooccurrence.csv。",
            "The {0} pairs that share most; {1} more are in cooccurrence.csv."),
    AND_NEXT("、", "; "),
    VERDICTS("趋势（{0}% 置信水平）：{1}", "Trend ({0}% confidence): {1}"),
    VERDICT_OF("{0}{1}", "{0} {1}"),
    VERDICT_NEXT("；", "; "),
    RISING("上升", "rising"),
    FALLING("下降", "falling"),
    NOT_SHOWN("未显示", "not shown"),
    TESTED("{0}（校正 {1}）", "{0} (adjusted {1})"),
    UNTESTED("{0}（未检验）", "{0} (not tested)"),
    YEARS("{0}—{1}", "{0}–{1}"),
    CAPTION_DATA("{0} 年 {1} 篇文本（共 {2} 词）", "{0}; articles: {1}, tokens: {2}"),
    CAPTION_SERIES("{0} {1} 次（{2} 词）", "{0} {1} (of {2} tokens)"),
    CAPTION_TREND("{0}中“{1}”逐年的使用频率：{2}。", "Frequency of “{1}” by year ({0}); mentions: {2}."),
    CAPTION_TRENDS(
            "{0}中 {1} 个短语逐年的使用频率，共提及 {2} 次。",
            "Frequency by year of all phrases tracked ({0}); phrases: {1}, mentions: {2}."),
    CAPTION_TFIDF(
            "{0}中 {1} 个短语逐年的 tf-idf，共提及 {2} 次。",
            "tf-idf by year of all phrases tracked ({0}); phrases: {1}, mentions: {2}."),
    CAPTION_YEAR_TERMS(
            "{0}中每年 tf-idf 最高的词，每年至多 {1} 个。", "The words with the highest tf-idf of each year, {1} at most ({0})."),
    CAPTION_UPTAKE(
            "{0}中，讲话与贺信共 {1} 句，其中 {2} 句为其他文章引述。", "Message sentences that other articles reproduce ({0}): {2} of {1}."),
    CAPTION_COOCCURRENCE(
            "{0}中 {1} 对短语逐年在同一句中出现的情况，共 {2} 次。",
            "Sentences that two phrases share, by year ({0}); pairs: {1}, times: {2}."),
    METHOD_COOCCURRENCE(
            "一句中两个短语都出现即计一次，重复刊载的句子只计一次，由 Theme Trends {0} 计算。",
            "A sentence that mentions both phrases counts once for the pair, reprints aside, as counted by"
                    + " Theme Trends {0}."),
    METHOD_RATE(
            "频率为每万词提及次数，色带为 {0}% 置信区间（{1}），由 Theme Trends {2} 计算。",
            "Rates are mentions per 10,000 tokens with {0}% intervals as bands ({1}), computed by Theme Trends {2}."),
    POISSON("精确泊松法", "exact Poisson"),
    BOOTSTRAP(
            "某年文章较多时以文章为单位作自助抽样，且不窄于精确泊松区间；其余用精确泊松法",
            "bootstrap over articles in years with enough of them, never narrower than exact Poisson; else exact Poisson"),
    METHOD_TFIDF(
            "tf-idf 为词频与逆文档频率（以年为单位，方案 {0}）之积，图中乘以 10,000，由 Theme Trends {1} 计算。",
            "tf-idf is term frequency times inverse document frequency by year (scheme {0}), here times 10,000,"
                    + " computed by Theme Trends {1}."),
    METHOD_UPTAKE(
            "其他文章逐字复现句中一段即计为引述，由 Theme Trends {0} 计算。",
            "A sentence counts as reproduced if another article repeats a stretch of it word for word,"
                    + " as found by Theme Trends {0}."),
    OWN("{0}（自述）", "{0} (own words)"),
    QUOTED("{0}（引述）", "{0} (quotations)"),
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
