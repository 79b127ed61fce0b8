package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.text.Tokeniser;

class EvidenceTest {
    private static final FakeLanguage LANGUAGE = new FakeLanguage("安全");
    private static final Phrase SECURITY = new Phrase("安全", "security", List.of("安全"), "", true, true);

    private static Stream<Evidence> mentions(String source, int number) {
        ArticleHead head = new ArticleHead(source, number, "00", "", null, Kind.NEWS, "name");
        return new ArticleCounter(List.of(SECURITY), LANGUAGE, Set.of(), 40)
                        .count(TokenisedArticle.of(new Article(head, "安全安全。安全。"), new Tokeniser(LANGUAGE)), Marks.NONE)
                        .occurrences()
                        .stream()
                        .map(occurrence -> occurrence.evidence(head, 2020));
    }

    @Test
    void withinACellTheOrderIsThatOfReading() {
        List<Evidence> sorted = Stream.of(mentions("b.txt", 1), mentions("a.txt", 10), mentions("a.txt", 2))
                .flatMap(rows -> rows)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(row -> row.article() + " " + row.sentence() + " " + row.offset())
                .containsExactly(
                        "a.txt#2 1 0",
                        "a.txt#2 1 2",
                        "a.txt#2 2 0",
                        "a.txt#10 1 0",
                        "a.txt#10 1 2",
                        "a.txt#10 2 0",
                        "b.txt#1 1 0",
                        "b.txt#1 1 2",
                        "b.txt#1 2 0");
    }
}
