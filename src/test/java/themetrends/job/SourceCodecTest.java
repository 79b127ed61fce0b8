package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Dating;
import themetrends.corpus.Event;
import themetrends.corpus.Kind;
import themetrends.corpus.Origin;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.ExtractionSettings;
import themetrends.hanlp.HanLpRecipe;
import themetrends.text.CodedTokens;
import themetrends.text.Mends;
import themetrends.text.Repair;
import themetrends.text.RepairNote;

class SourceCodecTest {
    private static final String PATH = "2019/新闻.txt";
    private static final String KEY = "0f".repeat(32);

    private static void assertComesBack(ReadSource source) throws IOException {
        assertThat(SourceCodec.source(SourceCodec.entry(KEY, PATH, source), PATH, "abc"))
                .isEqualTo(source);
    }

    private static TokenisedArticle article(int number, @Nullable Dating dating, String text, Mends mends) {
        ArticleHead head = new ArticleHead(
                PATH,
                number,
                "abc",
                "题" + number,
                dating,
                Kind.NEWS,
                "name: 新闻",
                new Origin("csv", "GB18030", "row 2", "日报"));
        return new TokenisedArticle(new Article(head, text, mends), CodedTokens.of(new byte[] {1, (byte) 255, 9}));
    }

    @Test
    void allThatWasFoundComesBack() throws IOException {
        BitSet seams = new BitSet();
        seams.set(0);
        seams.set(900);
        Mends mends = new Mends(seams, List.of(new Mends.Removed(3, "字"), new Mends.Removed(70_000, "𠮷")));
        Dating dating = new Dating(2019, "2019-05-01", Dating.From.SIGNATURE, "——2019年5月1日");
        RepairNote note = new RepairNote(Repair.LINE_ENDS, 300, 254, "\r\n", "\n");
        RepairNote longer = new RepairNote(Repair.values()[1], 255, 1_000_000, "重".repeat(300), "");

        assertComesBack(new ReadSource(
                List.of(),
                List.of(new RepairRow(PATH, "", note), new RepairRow(PATH, "row 9", longer)),
                List.of(
                        article(1, dating, "山水。\n𠮷", mends),
                        article(2, null, "", Mends.NONE),
                        article(3, dating, "a".repeat(70_000), Mends.NONE))));
        assertComesBack(new ReadSource(
                List.of(new Rejection(PATH, "", "为何"), new Rejection(PATH, "row 3", "何故")), List.of(), List.of()));
        assertComesBack(new ReadSource(List.of(), List.of(), List.of()));
    }

    @Test
    void whatIsReadFromASourceComesBack() throws IOException {
        String page = "山城2019年来信\n山水\n养人，人人人养山水山水。\r\n第 二 段，说山说水。\n";
        SourceExtraction extraction = new SourceExtraction(
                ExtractionSettings.STANDARD, Event.standard(), HanLpRecipe.standard(), new WorkTimes());
        assertComesBack(extraction.read(PATH, "abc", extraction.extract(PATH, page.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void halfACharacterIsNotKept() {
        ReadSource half = new ReadSource(List.of(), List.of(), List.of(article(1, null, "\uD842。", Mends.NONE)));

        assertThatThrownBy(() -> SourceCodec.entry(KEY, PATH, half)).isInstanceOf(IOException.class);
    }

    @Test
    void everyPartOfAKeyCounts() {
        assertThat(List.of(
                        CachedSources.key("f", "p", "s"),
                        CachedSources.key("g", "p", "s"),
                        CachedSources.key("f", "q", "s"),
                        CachedSources.key("f", "p", "t")))
                .doesNotHaveDuplicates();
    }
}
