package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.corpus.Dating;
import themetrends.corpus.Kind;
import themetrends.corpus.RawText;

/** Tables with an article a row. */
class RowsTest {
    private static final String TABLE = "title,text,date,kind,outlet\n"
            + "春汛,\"河水涨了。\n船工说，今年早。\",2008-03-05,news,山城晚报\n"
            + "秋收,稻子黄了。,2009年10月1日,,\n";

    @Test
    void everyRowIsAnArticleWithWhatItsCellsSay() {
        Extraction extraction = Texts.read("新闻.csv", TABLE);
        assertThat(extraction.refusals()).isEmpty();
        RawText first = extraction.texts().get(0);
        assertThat(first.text()).isEqualTo("春汛\n河水涨了。\n船工说，今年早。");
        assertThat(first.isArticle()).isTrue();
        assertThat(first.origin().place()).isEqualTo("row 2");
        assertThat(first.origin().outlet()).isEqualTo("山城晚报");
        assertThat(first.origin().encoding()).isEqualTo("UTF-8");
        assertThat(first.stated().kind()).isEqualTo(Kind.NEWS);
        assertThat(first.stated().dating())
                .isEqualTo(new Dating(2008, "2008-03-05", Dating.From.METADATA, "2008-03-05"));
        RawText second = extraction.texts().get(1);
        assertThat(second.origin().place()).isEqualTo("row 4");
        assertThat(second.stated().dating())
                .isEqualTo(new Dating(2009, "2009-10-01", Dating.From.METADATA, "2009年10月1日"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "Big5"})
    void tablesComeInAnyEncoding(String charset) {
        String table = "title;text\n山水;山中有水，水中有山，人在其中。\n";
        assertThat(Texts.only("a.csv", table.getBytes(Charset.forName(charset))).text())
                .isEqualTo("山水\n山中有水，水中有山，人在其中。");
    }

    @Test
    void headersAreKnownInChineseAndWithoutAnExtension() {
        RawText text = Texts.only("无名", "标题\t正文\t年份\n晨雾\t雾散了。\t2011\n");
        assertThat(text.text()).isEqualTo("晨雾\n雾散了。");
        assertThat(text.stated().dating()).isEqualTo(new Dating(2011, "", Dating.From.METADATA, "2011"));
    }

    @Test
    void aTitleThatTheTextBeginsWithIsNotRepeated() {
        assertThat(Texts.only("a.csv", "title,text\n晨雾,晨 雾\n").text()).isEqualTo("晨 雾");
    }

    @Test
    void rowsThatCannotBeReadSayWhyAndHarmNoOther() {
        Extraction extraction = Texts.read("a.csv", "text,year,kind\n,2011,\n雪。,何年,\n雨。,2012,诗\n风。,2013,\n");
        assertThat(extraction.texts()).extracting(RawText::text).containsExactly("风。");
        assertThat(extraction.refusals())
                .extracting(Extraction.Refusal::place)
                .containsExactly("row 2", "row 3", "row 4");
        assertThat(extraction.refusals().get(0).reason()).startsWith("The row has no text");
        assertThat(extraction.refusals().get(1).reason())
                .isEqualTo("a.csv, line 3: «何年» is no year: write four digits from 1800 to 2099.");
        assertThat(extraction.refusals().get(2).reason()).contains("«诗» is no kind");
    }

    @ParameterizedTest
    @CsvSource({
        "'path,year\n春,2011\n', The table has no column text: name the column that holds the articles text.",
        "'text,year\n', The table has no row below its header: nothing to count."
    })
    void tablesWithoutArticlesSaySo(String table, String reason) {
        assertThat(Texts.reason("a.csv", table)).isEqualTo(reason);
    }

    @Test
    void jsonLinesHaveAnArticleALine() {
        String lines = "{\"title\":\"渡口\",\"content\":\"船来了。\",\"date\":\"2010-05-06T07:08:09+08:00\"}\n\n"
                + "{\"content\":[\"一段。\",\"二段。\"],\"year\":2012}\n" + "{坏了}\n";
        Extraction extraction = Texts.read("a.jsonl", lines);
        assertThat(extraction.texts()).extracting(RawText::text).containsExactly("渡口\n船来了。", "一段。\n二段。");
        assertThat(extraction.texts()).extracting(text -> text.origin().place()).containsExactly("row 1", "row 3");
        assertThat(extraction.texts().get(0).stated().dating())
                .isEqualTo(new Dating(2010, "2010-05-06", Dating.From.METADATA, "2010-05-06T07:08:09+08:00"));
        assertThat(extraction.refusals())
                .containsExactly(
                        new Extraction.Refusal("row 4", "The line is no valid JSON: write one article a line."));
        assertThat(Texts.only("无名", lines.lines().findFirst().orElseThrow().getBytes(UTF_8))
                        .origin()
                        .format())
                .isEqualTo("json");
    }

    @Test
    void aJsonArrayHasAnArticleAnElement() {
        Extraction extraction = Texts.read("a.json", "[{\"text\":\"风。\"},\n{\"text\":\"雨。\",\"year\":\"2013\"}]");
        assertThat(extraction.texts()).extracting(RawText::text).containsExactly("风。", "雨。");
    }
}
