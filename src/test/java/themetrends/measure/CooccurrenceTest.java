package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

class CooccurrenceTest {
    private static final FakeLanguage LANGUAGE = new FakeLanguage("数字", "鸿沟", "安全", "创新");
    private static final List<Phrase> PHRASES =
            Stream.of("创新", "安全", "数字", "数字鸿沟").map(CooccurrenceTest::phrase).toList();

    private static final PhraseRanks RANKS = new PhraseRanks(PHRASES);

    private static Phrase phrase(String label) {
        return new Phrase(label, label, List.of(label), "", true, true);
    }

    private static ArticleCounts article(String text, Integer... copied) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.NEWS, "name");
        return new ArticleCounter(PHRASES, LANGUAGE, Set.of(), 40)
                .count(
                        TokenisedArticle.of(new Article(head, text), new Tokeniser(LANGUAGE)),
                        new Marks(List.of(), Set.of(copied), "", Set.of()));
    }

    private static List<Cooccurrence> table(ArticleCounts... articles) {
        SharedSentences sums = new SharedSentences();
        Stream.of(articles).forEach(article -> sums.add(article, 2020, RANKS));
        return sums.rows(PHRASES);
    }

    @Test
    void countsSentencesAndNotMentions() {
        assertThat(table(article("安全创新安全，创新。安全。创新。安全创新。"), article("安全")))
                .containsExactly(new Cooccurrence(2020, "创新", "安全", 2, 3, 4, 5));
    }

    @Test
    void aPhraseInsideAnotherIsNoCompany() {
        assertThat(table(article("数字鸿沟要填平。"))).isEmpty();
        assertThat(table(article("数字鸿沟和数字。数字。数字鸿沟。")))
                .containsExactly(new Cooccurrence(2020, "数字", "数字鸿沟", 1, 3, 2, 3));
    }

    @Test
    void aRepeatedSentenceIsLeftOut() {
        assertThat(table(article("安全创新。好。安全创新。", 3))).containsExactly(new Cooccurrence(2020, "创新", "安全", 1, 1, 1, 2));
    }

    @Test
    void yearsAreCountedApart() {
        SharedSentences counts = new SharedSentences();
        counts.add(article("安全创新。"), 2021, RANKS);
        counts.add(article("安全创新。安全。"), 2019, RANKS);

        assertThat(counts.rows(PHRASES))
                .containsExactly(
                        new Cooccurrence(2019, "创新", "安全", 1, 1, 2, 2), new Cooccurrence(2021, "创新", "安全", 1, 1, 1, 1));
    }

    @Test
    void sumsOfArticlesAddUp() {
        SharedSentences counts = new SharedSentences();
        counts.add(article("安全创新。"), 2020, RANKS);
        SharedSentences others = new SharedSentences();
        others.add(article("创新。数字安全创新。"), 2020, RANKS);
        counts.add(others);

        assertThat(counts.rows(PHRASES))
                .containsExactly(
                        new Cooccurrence(2020, "创新", "安全", 2, 3, 2, 3),
                        new Cooccurrence(2020, "创新", "数字", 1, 3, 1, 3),
                        new Cooccurrence(2020, "安全", "数字", 1, 2, 1, 3));
    }

    /** p(a,b) = 1/4, p(a) = 1/2, p(b) = 1/4: ln(0.25 / 0.125) / -ln 0.25 = ln 2 / ln 4 = 1/2. */
    @Test
    void npmiIsThatWorkedOutByHand() {
        assertThat(npmi(2, 4, 2, 8)).isCloseTo(0.5, within(1e-12));
        // By chance: 4/8 × 4/8 × 8 = 2 sentences.
        assertThat(npmi(2, 4, 4, 8)).isCloseTo(0, within(1e-12));
        assertThat(npmi(3, 3, 3, 8)).isCloseTo(1, within(1e-12));
        // ln(1/8 / (25/64)) / ln 8 = ln 0.32 / ln 8.
        assertThat(npmi(1, 5, 5, 8)).isCloseTo(-0.547952, within(1e-6));
    }

    @Test
    void whereEverySentenceHasBothNothingCanBeSaid() {
        assertThat(new Cooccurrence(2020, "a", "b", 7, 7, 7, 7).npmi()).isEmpty();
    }

    @Test
    void fewSharedSentencesAreThin() {
        assertThat(new Cooccurrence(2020, "a", "b", 4, 9, 9, 90).status()).isEqualTo(Status.THIN);
        assertThat(new Cooccurrence(2020, "a", "b", 5, 9, 9, 90).status()).isEqualTo(Status.OK);
    }

    private static double npmi(long both, long withA, long withB, long sentences) {
        return new Cooccurrence(2020, "a", "b", both, withA, withB, sentences)
                .npmi()
                .orElseThrow();
    }
}
