package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Marks;
import themetrends.corpus.Span;
import themetrends.corpus.TokenisedArticle;
import themetrends.text.Tokeniser;

class CellTalliesTest {
    private static final FakeLanguage LANGUAGE = new FakeLanguage("网络安全", "安全", "重视", "发展");
    private static final Phrase SECURITY = new Phrase("安全", "security", List.of("安全"), "", true, true);

    private static ArticleCounts count(String text, Marks marks) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.REACTION, "name");
        return new ArticleCounter(List.of(SECURITY), LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(new Article(head, text), new Tokeniser(LANGUAGE)), marks);
    }

    private static CountTally tally(Map<CellKey, CountTally> tallies, String voice, String phrase) {
        return tallies.getOrDefault(new CellKey(2020, "reaction", voice, phrase), CountTally.NONE);
    }

    @Test
    void anArticleIsOneArticleInEachVoiceAndInAll() {
        Map<CellKey, CountTally> tallies = CellTallies.of(
                count("重视安全。发展安全，安全。", new Marks(List.of(new Span(5, 9)), Set.of(), "", Set.of())), 2020);

        assertThat(tally(tallies, "own", "安全").articles()).isEqualTo(MentionHistogram.of(2, 3));
        assertThat(tally(tallies, "quoted", "安全").articles()).isEqualTo(MentionHistogram.of(1, 2));
        assertThat(tally(tallies, "all", "安全").articles()).isEqualTo(MentionHistogram.of(3, 5));
        assertThat(tally(tallies, "all", "").articles()).isEqualTo(MentionHistogram.of(0, 5));
        assertThat(tally(tallies, "all", "").hanChars()).isEqualTo(10);
    }

    /** 安全 begins in a quotation, the word around it does not: the quotation has a mention and no token. */
    @Test
    void aMentionInsideAWordOfAnotherVoiceStillHasItsArticle() {
        Map<CellKey, CountTally> tallies =
                CellTallies.of(count("重视网络安全", new Marks(List.of(new Span(4, 6)), Set.of(), "", Set.of())), 2020);

        assertThat(tally(tallies, "quoted", "安全").articles()).isEqualTo(MentionHistogram.of(1, 0));
        assertThat(tally(tallies, "quoted", "安全")
                        .articles()
                        .among(tally(tallies, "quoted", "").articles()))
                .isEqualTo(MentionHistogram.of(1, 0));
    }

    @Test
    void whatIsRepeatedIsCountedApart() {
        Map<CellKey, CountTally> tallies =
                CellTallies.of(count("安全发展。重视安全发展。", new Marks(List.of(), Set.of(2), "", Set.of())), 2020);

        assertThat(tally(tallies, "own", ""))
                .isEqualTo(new CountTally(MentionHistogram.of(0, 2), 4, SearchTally.NONE, new Usage(0, 3)));
        assertThat(tally(tallies, "own", "安全").articles()).isEqualTo(MentionHistogram.of(1, 2));
        assertThat(tally(tallies, "own", "安全").repeated()).isEqualTo(new Usage(1, 0));
    }

    @Test
    void ofAReprintAllIsRepeated() {
        ArticleCounts reprint = count("安全发展。重视安全发展。", new Marks(List.of(), Set.of(2), "b.txt#1", Set.of()))
                .asRepeated();
        Map<CellKey, CountTally> tallies = CellTallies.of(reprint, 2020);

        assertThat(reprint.repeated().sums()).isEqualTo(new Repeated(2, 10, 2));
        assertThat(tally(tallies, "all", ""))
                .isEqualTo(new CountTally(MentionHistogram.NONE, 0, SearchTally.NONE, new Usage(0, 5)));
        assertThat(tally(tallies, "all", "安全"))
                .isEqualTo(new CountTally(MentionHistogram.NONE, 0, SearchTally.NONE, new Usage(2, 0)));
    }
}
