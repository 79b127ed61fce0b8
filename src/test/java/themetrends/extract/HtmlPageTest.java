package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.corpus.Dating;
import themetrends.corpus.RawText;

class HtmlPageTest {
    private static final String ARTICLE =
            "<p>今年春天，河上的新桥通车了，两岸的人来往方便多了。</p>" + "<p>老船工说，<b>渡口</b>不再忙碌，<a href='/q'>桥头</a>却热闹起来。</p>";
    private static final String BESIDE =
            "<ul class='nav'><li><a href='/'>首页</a></li><li><a href='/n'>新闻</a></li></ul>%s"
                    + "<div class='related'><h3>相关阅读</h3><ul><li><a href='1'>旧桥拆了，旧桥的故事还有人讲</a></li></ul></div>"
                    + "<div class='footer'>版权所有，未经授权不得转载。</div><script>var a = '脚本，';</script>"
                    + "<div style='display:none'>看不见的字，看不见。</div>";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>新桥通车</h1>%s",
                "<div class='wrap'><div class='main'><h1>新桥通车</h1><div class='text'>%s</div></div></div>",
                "<article><header><h1>新桥通车</h1></header>%s</article>",
                "<table><tr><td><h1>新桥通车</h1></td></tr><tr><td>%s</td></tr></table>"
            })
    void theArticleComesOutOfThePage(String frame) {
        String body = String.format(BESIDE, String.format(frame, ARTICLE));
        assertThat(Texts.only("a.html", page("<title>新桥通车_山城网</title>", body))
                        .text()
                        .lines())
                .containsExactly("新桥通车", "今年春天，河上的新桥通车了，两岸的人来往方便多了。", "老船工说，渡口不再忙碌，桥头却热闹起来。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='article:published_time' content='2018-04-05T06:07:08+08:00'>          | 2018-04-05
            <meta name='PubDate' content='2018-04-05 06:07'>                                      | 2018-04-05
            <meta name='publishdate' content='2018-04-05'>                                        | 2018-04-05
            <script type='application/ld+json'>{"datePublished":"2018-04-05T06:07:08Z"}</script>  | 2018-04-05
            <meta name='DC.date.issued' content='2018/4/5'>                                       | 2018-04-05
            """)
    void theDateComesFromTheMetadata(String head, String date) {
        RawText text = Texts.only("a.html", page(head, "<h1>新桥通车</h1>" + ARTICLE));
        assertThat(text.stated().dating()).extracting(Dating::date).isEqualTo(date);
        assertThat(text.stated().dating()).extracting(Dating::from).isEqualTo(Dating.From.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='og:title' content='新桥通车'>                              | ''
            <meta name='ArticleTitle' content='新桥通车'>                              | ''
            <title>新桥通车-新闻中心-山城网</title>                                     | <h1>新桥通车</h1>
            <title>新桥通车_山城网</title>                                             | ''
            <script type='application/ld+json'>{"headline":"新桥通车"}</script>         | ''
            """)
    void theTitleComesWithoutTheSite(String head, String heading) {
        RawText text = Texts.only("a.html", page(head, heading.replace("''", "") + ARTICLE));
        assertThat(text.stated().title()).isEqualTo("新桥通车");
        assertThat(text.text()).startsWith("新桥通车\n今年春天");
    }

    @Test
    void theLineOfTheDateStaysWithTheArticle() {
        String body = "<h1>新桥通车</h1><div class='info'><span>2018年4月5日</span> 山城晚报</div><div>" + ARTICLE + "</div>";
        assertThat(Texts.only("a.html", page("", body)).text().lines())
                .startsWith("新桥通车", "2018年4月5日 山城晚报", "今年春天，河上的新桥通车了，两岸的人来往方便多了。");
    }

    @Test
    void aPageOfLinksSaysSo() {
        String body = "<div><a href='1'>新桥通车</a></div><div><a href='2'>旧桥拆了，桥头热闹</a></div>"
                + "<div class='bottom'><p class='copy'>本站的一切内容仅供阅读，未经书面授权，任何人不得使用，版权所有。</p></div>";
        assertThat(Texts.reason("a.html", page("<title>山城报</title>", body)))
                .startsWith("The web page has no running text, only links");
    }

    @Test
    void pagesDeclareTheirEncodingAndAreHeldToIt() {
        String page = page("<meta charset='gb2312'>", "<h1>新桥通车</h1>" + ARTICLE);
        RawText declared = Texts.only("a.html", page.getBytes(Charset.forName("GBK")));
        assertThat(declared.text()).startsWith("新桥通车");
        assertThat(declared.origin().encoding()).isEqualTo("GB18030");
        assertThat(Texts.only("a.html", page).origin().encoding())
                .as("converted, and declared as before")
                .isEqualTo("UTF-8");
    }

    @Test
    void aDeepPageIsRead() {
        String deep = "<div>".repeat(5000) + ARTICLE + "</div>".repeat(5000);
        assertThat(Texts.only("a.html", page("", deep)).text()).contains("今年春天");
    }

    @Test
    void aTableGivesALineACell() {
        String body = "<h1>新桥通车</h1>" + ARTICLE + "<table><tr><td>长度</td><td>三百米</td></tr></table>";
        assertThat(Texts.only("a.html", page("", body)).text().lines()).endsWith("长度", "三百米");
    }
}
