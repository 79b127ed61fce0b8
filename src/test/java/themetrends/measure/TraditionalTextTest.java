package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Columns;
import themetrends.corpus.Kind;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.CsvTable;
import themetrends.hanlp.Characters;
import themetrends.hanlp.HanLpRecipe;
import themetrends.text.Language;
import themetrends.text.Resources;
import themetrends.text.Tokeniser;

/** The built-in phrases and the real tokeniser on traditional characters. */
class TraditionalTextTest {
    private static final Language LANGUAGE = HanLpRecipe.standard().language();
    private static final List<Phrase> BUILT_IN = PhraseList.of(
            "built-in",
            CsvTable.rows("built-in", Resources.bytes(PhraseList.class, "phrases.csv"), List.of(Columns.LABEL)),
            Characters::normalise);

    private static List<Occurrence> occurrences(String text) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.MESSAGE, "name");
        return new ArticleCounter(BUILT_IN, LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(new Article(head, text), new Tokeniser(LANGUAGE)), Marks.NONE)
                .occurrences();
    }

    @ParameterizedTest
    @CsvSource({
        "數位發展要兼顧創新,創新,创新,token",
        "各校加開人工智慧課程,人工智慧,人工智能,joined",
        "偏鄉的數位落差正在縮小,數位落差,数字鸿沟,joined",
        "村里弭平數位鴻溝,數位鴻溝,数字鸿沟,joined",
        "機關設資安長,資安,安全,joined",
        "網路安全人人有責,安全,安全,token",
        "普惠之路,普惠,普惠,token",
    })
    void isFoundAndShownAsItWasWritten(String text, String keyword, String phrase, String match) {
        assertThat(occurrences(text))
                .extracting(
                        one -> one.place().keyword(),
                        Occurrence::phrase,
                        one -> one.match().label(),
                        one -> one.place().pre()
                                + one.place().keyword()
                                + one.place().post())
                .containsExactly(tuple(keyword, phrase, match, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"投資安全審查", "投资安全审查", "外資安全撤出", "融資安全可靠"})
    void theShortRegionalFormIsNotReadIntoInvestment(String text) {
        assertThat(occurrences(text))
                .extracting(one -> one.place().keyword(), Occurrence::counted)
                .containsExactly(tuple("安全", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"融資安排已定", "物資安置所", "工資安心領"})
    void norIntoArrangements(String text) {
        assertThat(occurrences(text)).noneMatch(Occurrence::counted);
    }

    /** Several traditional characters fall together in one: each text reads alike in both scripts. */
    @ParameterizedTest
    @CsvSource({"裡面,里面", "皇后以後,皇后以后", "乾燥,干燥", "幹部,干部", "發展與理髮,发展与理发", "臺灣,台湾"})
    void charactersAreConvertedOneForOne(String traditional, String simplified) {
        assertThat(LANGUAGE.normalise(traditional)).isEqualTo(simplified);
        assertThat(LANGUAGE.tokenise(LANGUAGE.normalise(traditional)))
                .isEqualTo(LANGUAGE.tokenise(LANGUAGE.normalise(simplified)));
    }

    /** With the real tokeniser, past the length at which it needs pieces. */
    @Test
    void aTextOfOneFormCountsEveryRepeat() {
        for (String form : List.of("安全", "數位落差", "人工智能", "普惠")) {
            assertThat(occurrences(form.repeat(3001))).as(form).hasSize(3001).allMatch(Occurrence::counted);
        }
    }

    @Test
    void theBuiltInFileIsUtf8WithoutAnythingASpreadsheetAdds() {
        assertThat(new String(Resources.bytes(PhraseList.class, "phrases.csv"), StandardCharsets.UTF_8))
                .startsWith("label,english,forms,theme,options\n");
    }
}
