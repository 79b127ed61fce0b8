package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.CellKey;
import themetrends.measure.Match;
import themetrends.measure.Occurrence;

class EvidenceBlockTest {
    private static final CellKey CELL = new CellKey(2019, "news", "own", "安全");

    private static ArticleHead article(int number) {
        return new ArticleHead("2019/新闻.txt", number, "abc", "", null, Kind.NEWS, "");
    }

    private static Occurrence mention(Match match, boolean negated, Occurrence.Place place) {
        return new Occurrence("安全", "安全", match, negated, true, false, "", List.of(), Voice.OWN, place);
    }

    @Test
    void allThatIsShownOfMentionsComesBack() {
        Occurrence first = mention(Match.TOKEN, false, new Occurrence.Place(1, 0, "", "安全", "𠮷\ud842。"));
        Occurrence second = mention(Match.NESTED, true, new Occurrence.Place(70_000, 300, "网络不", "安 全", ""));
        EvidenceBlock.Builder block = new EvidenceBlock.Builder(CELL);
        block.add(article(1), first);
        block.add(article(1), second);
        block.add(article(12), first);

        assertThat(block.block().rows())
                .containsExactly(
                        first.evidence(article(1), 2019),
                        second.evidence(article(1), 2019),
                        first.evidence(article(12), 2019))
                .hasSize(block.block().size());
    }

    @Test
    void isFullAtAboutSixtyFourKilobytes() {
        Occurrence long1 = mention(Match.TOKEN, false, new Occurrence.Place(1, 0, "长".repeat(10_000), "安全", ""));
        EvidenceBlock.Builder block = new EvidenceBlock.Builder(CELL);
        block.add(article(1), long1);
        block.add(article(1), long1);

        assertThat(block.isFull()).isFalse();
        block.add(article(1), long1);
        assertThat(block.isFull()).isTrue();
    }
}
