package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleMarkerTest {
    private static final String WORDS = "要让海风吹过的每一座小镇都用上清洁的电，也要让所有渔民放心出海。";

    private static Article article(String source, int year, Kind kind, String text) {
        Dating dating = new Dating(year, "", Dating.From.NAME, source);
        return new Article(new ArticleHead(source, 1, "00", "", dating, kind, "name"), text);
    }

    private static ArticleMarker marker(Article... messages) {
        return new ArticleMarker(MessageIndex.of(List.of(messages), 10), Map.of());
    }

    private static Marks marks(ArticleMarker marker, Article article) {
        return marker.marks(List.of(article)).get(0);
    }

    private static List<String> quoted(String text) {
        Article reaction = article("r.txt", 2021, Kind.REACTION, text);
        Marks marks = marks(marker(article("m.txt", 2020, Kind.MESSAGE, WORDS)), reaction);
        return marks.quoted().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void findsWhatAnArticleReproduces() {
        assertThat(quoted("他记得，讲话说“海风吹过的每一座小镇”从不落下。")).containsExactly("海风吹过的每一座小镇");
    }

    @Test
    void punctuationAndSpacesAside() {
        assertThat(quoted("海风吹过的 每一座，小镇都用上清洁的电")).containsExactly("海风吹过的 每一座，小镇都用上清洁的电");
    }

    @Test
    void aQuotationRunsOverTheEndOfAClause() {
        assertThat(quoted("他引用了“都用上清洁的电。也要让所有渔民放心”这一句")).containsExactly("都用上清洁的电。也要让所有渔民放心");
    }

    @Test
    void separateQuotationsStaySeparate() {
        assertThat(quoted("先是海风吹过的每一座小镇，后来又说到了也要让所有渔民放心出海。")).containsExactly("海风吹过的每一座小镇", "也要让所有渔民放心出海");
    }

    @ParameterizedTest
    @CsvSource({"吹过的每一座小镇都, 0", "吹过的每一座小镇都用, 1"})
    void tenCharactersAreAQuotationAndNineAreNot(String text, int quotations) {
        assertThat(quoted("这里" + text + "了")).hasSize(quotations);
    }

    @Test
    void aMessageQuotesNobody() {
        Article message = article("m.txt", 2020, Kind.MESSAGE, WORDS);

        assertThat(marks(marker(message), message)).isEqualTo(Marks.NONE);
    }

    @Test
    void aSentenceOfAMessageCountsOnceAYear() {
        Article first = article("a.txt", 2020, Kind.MESSAGE, "新的开始。" + WORDS);
        Article second = article("b.txt", 2020, Kind.MESSAGE, "报道如下。" + WORDS.replace("，", "；"));
        Article later = article("c.txt", 2021, Kind.MESSAGE, WORDS);

        ArticleMarker marker = marker(first, second, later);

        assertThat(marks(marker, first).copied()).isEmpty();
        assertThat(marks(marker, second).copied()).containsExactly(2);
        assertThat(marks(marker, later).copied()).isEmpty();
    }

    @Test
    void aParagraphThatIsPrintedTwiceCountsOnce() {
        String text = "市民们说，港口的夜景比从前好看得多了。\n海水淡化厂下月开工。\n市民们说，港口的夜景比从前好看得多了。";

        assertThat(marks(marker(), article("r.txt", 2020, Kind.REACTION, text)).copied())
                .containsExactly(3);
    }

    @Test
    void echoesNameTheSentence() {
        Article message = article("m.txt", 2020, Kind.MESSAGE, "新的开始就在眼前。" + WORDS);
        ArticleMarker marker = marker(message);

        Marks marks = marks(marker, article("r.txt", 2020, Kind.REACTION, "他说起了海风吹过的每一座小镇。"));

        assertThat(marks.echoes()).containsExactly(1);
        assertThat(marker.messages().sentences().get(1))
                .isEqualTo(new MessageIndex.MessageSentence(2020, "m.txt#1", 2, WORDS));
    }

    @Test
    void aReprintIsNamed() {
        Article reprint = article("b.txt", 2020, Kind.NEWS, WORDS);
        ArticleMarker marker = new ArticleMarker(MessageIndex.of(List.of(), 10), Map.of("b.txt#1", "a.txt#1"));

        assertThat(marks(marker, reprint).copyOf()).isEqualTo("a.txt#1");
    }

    @Test
    void anArticleThatStandsTwiceOnAPageIsACopyOfTheFirst() {
        String text = "市民们说，港口的夜景比从前好看得多了。海水淡化厂下月开工，工期一年半左右。";
        Article first = article("p.txt", 2020, Kind.REACTION, "记者昨天来到了东岸的港口码头。" + text);
        Article second =
                new Article(new ArticleHead("p.txt", 2, "00", "", first.head().dating(), Kind.REACTION, "text"), text);
        Article message =
                new Article(new ArticleHead("p.txt", 3, "00", "", first.head().dating(), Kind.MESSAGE, "text"), text);

        assertThat(marker().marks(List.of(first, second, message)))
                .extracting(Marks::copyOf)
                .containsExactly("", "p.txt#1", "");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "2,true", "4,true", "5,false", "7,false", "8,true", "9,false", "100,false"})
    void marksTellWhichCharactersAreQuoted(int index, boolean quoted) {
        Marks marks = new Marks(List.of(new Span(2, 5), new Span(8, 9)), Set.of(), "", Set.of());

        assertThat(marks.isQuoted(index)).isEqualTo(quoted);
    }
}
