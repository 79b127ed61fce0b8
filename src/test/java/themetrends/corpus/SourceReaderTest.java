package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.text.Repaired;

class SourceReaderTest {
    private static final String MESSAGE = "老馆长致信2008年山城读书节\n新华社山城3月6日电 老馆长今天致信读书节年会，他在信中说，书要慢慢读，路要慢慢走。\n";
    private static final String FISH = "渔港开市\n本报海州3月6日电 沿海渔港迎来开渔后的第一批归航渔船，码头上人声鼎沸，渔民忙着卸货。\n";
    private static final String QUOTES = "书香满城\n本报山城3月6日电 老馆长在信中说，书要慢慢读，路要慢慢走。街坊们都记住了书要慢慢读这一句。\n";

    @Test
    void aNeighbourThatIsNotAboutTheEventIsUnrelated() {
        List<Article> articles = read("page.txt", MESSAGE + FISH + QUOTES);
        assertThat(articles)
                .extracting(article -> article.head().kind())
                .containsExactly(Kind.MESSAGE, Kind.UNRELATED, Kind.DOCUMENT);
        assertThat(articles)
                .extracting(article -> article.head().title())
                .containsExactly("老馆长致信2008年山城读书节", "渔港开市", "书香满城");
        assertThat(articles.get(0).text()).isEqualTo(MESSAGE.strip());
    }

    @Test
    void neighboursTakeTheYearOfThePage() {
        List<Article> articles = read("page.txt", MESSAGE + FISH);
        assertThat(articles.get(0).head().dating())
                .isEqualTo(new Dating(2008, "2008-03-06", Dating.From.HEADLINE, "2008年山城读书节"));
        assertThat(articles.get(1).head().dating())
                .isEqualTo(new Dating(2008, "", Dating.From.PAGE, "the other articles of the page"));
    }

    @Test
    void aCollectionIsNoPage() {
        List<Article> articles = read("archive.txt", MESSAGE + FISH.repeat(30));
        assertThat(articles).hasSize(31);
        assertThat(articles.get(5).head().kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(articles.get(5).head().dating()).isNull();
    }

    @Test
    void withoutAnEventNothingIsUnrelated() {
        assertThat(new SourceReader(Event.NONE).articles("page.txt", "00", NAMELESS, clean(MESSAGE + FISH), 0))
                .extracting(article -> article.head().kind())
                .containsExactly(Kind.DOCUMENT, Kind.DOCUMENT);
    }

    @Test
    void aNameGoesBeforeTheTextAndTheRowSaysSo() {
        ArticleHead head = read("reaction_2009.txt", MESSAGE).get(0).head();
        assertThat(head.kind()).isEqualTo(Kind.REACTION);
        assertThat(head.kindFrom()).isEqualTo("name; but title: 致信 says message");
        assertThat(head.dating())
                .isEqualTo(new Dating(2009, "", Dating.From.NAME, "reaction_2009.txt; but headline 2008: 2008年山城读书节"));
        assertThat(read("message_2008.txt", MESSAGE).get(0).head().kindFrom()).isEqualTo("name");
    }

    @Test
    void aSignatureGoesBeforeTheName() {
        String text = "书要慢慢读，路要慢慢走。\n——2007年3月6日，老馆长在山城读书节上的讲话\n";
        ArticleHead head = read("2009/news.txt", text).get(0).head();
        assertThat(head.kind()).isEqualTo(Kind.MESSAGE);
        assertThat(head.dating().year()).isEqualTo(2007);
        assertThat(head.dating().evidence()).endsWith("; but name 2009: 2009");
    }

    @Test
    void theCatalogueGoesBeforeAll() {
        TableRow row = new TableRow(2, Map.of("path", "page.txt", "year", "2012", "kind", "news", "title", "来信一则"));
        Catalogue catalogue = Catalogue.of("documents.csv", List.of(row), Set.of("page.txt"));
        ArticleHead head = catalogue.corrected(read("page.txt", MESSAGE).get(0).head());
        assertThat(Stream.of(
                        head.title(), head.kind(), head.kindFrom(), head.year().orElseThrow()))
                .containsExactly("来信一则", Kind.NEWS, "catalogue", 2012);
    }

    /** A text of which its file says nothing. */
    private static final RawText NAMELESS = RawText.plain("", "");

    private static Repaired clean(String text) {
        return new Repaired(text, List.of());
    }

    private static List<Article> read(String path, String text) {
        return new SourceReader(Events.READING).articles(path, "00", NAMELESS, clean(text), 0);
    }
}
