package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.BitSet;
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
import themetrends.corpus.Voice;
import themetrends.text.Mends;
import themetrends.text.Tokeniser;

class ArticleCounterTest {
    private static final FakeLanguage LANGUAGE = new FakeLanguage("网络安全", "安全", "不安全", "重视", "发展");
    private static final Phrase SECURITY = new Phrase("安全", "security", List.of("安全"), "", true, true);

    private static ArticleCounts count(Phrase phrase, String text) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.MESSAGE, "name");
        return new ArticleCounter(List.of(phrase), LANGUAGE, Set.of("重视"), 40)
                .count(TokenisedArticle.of(new Article(head, text), new Tokeniser(LANGUAGE)), Marks.NONE);
    }

    @Test
    void countsTokensWithoutMarksAndHanCharactersWithoutTheRest() {
        ArticleCounts counts = count(SECURITY, "重视安全，重视发展。\n发展AI");

        assertThat(counts.sizes()).isEqualTo(Map.of(Voice.MESSAGE, new TextSize(4 + 3, 8 + 2)));
        assertThat(counts.sentences()).isEqualTo(2);
    }

    @Test
    void aMentionCarriesItsSentence() {
        ArticleCounts counts = count(SECURITY, "发展要紧。重视网络安全的发展！");

        assertThat(counts.occurrences())
                .extracting(Occurrence::place)
                .containsExactly(new Occurrence.Place(2, 4, "重视网络", "安全", "的发展！"));
    }

    @Test
    void aLongSentenceIsCutAroundTheKeyword() {
        Occurrence.Place place = count(SECURITY, "发".repeat(100) + "安全" + "展".repeat(100))
                .occurrences()
                .get(0)
                .place();

        assertThat(place.pre()).isEqualTo("发".repeat(40));
        assertThat(place.post()).isEqualTo("展".repeat(40));
    }

    @Test
    void optionsOfAPhraseDecideWhatCounts() {
        Phrase strict = new Phrase("安全", "security", List.of("安全"), "", false, false);
        String text = "安全。网络安全。没有安全，不安全。";

        assertThat(count(SECURITY, text).occurrences())
                .extracting(Occurrence::counted)
                .containsOnly(true);
        assertThat(count(strict, text).occurrences())
                .extracting(occurrence -> occurrence.match().label(), Occurrence::negated, Occurrence::counted)
                .containsExactly(
                        tuple("token", false, true),
                        tuple("nested", false, false),
                        tuple("token", true, false),
                        tuple("nested", true, false));
    }

    @Test
    void mentionsThatShareCharactersNameEachOthersPhrases() {
        Phrase development = new Phrase("发展", "development", List.of("发展"), "", true, true);
        Phrase both = new Phrase("安全发展", "safe development", List.of("安全发展", "展安"), "", true, true);
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.MESSAGE, "name");

        ArticleCounts counts = new ArticleCounter(List.of(SECURITY, development, both), LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(new Article(head, "安全发展。发展安全。"), new Tokeniser(LANGUAGE)), Marks.NONE);

        assertThat(counts.occurrences())
                .extracting(Occurrence::phrase, Occurrence::counted, Occurrence::overlaps)
                .containsExactly(
                        tuple("安全发展", true, List.of("发展", "安全")),
                        tuple("安全", true, List.of("安全发展")),
                        tuple("发展", true, List.of("安全发展")),
                        tuple("发展", true, List.of()),
                        tuple("安全发展", false, List.of()),
                        tuple("安全", true, List.of()));
    }

    @Test
    void theStopListTouchesWordsAndNotPhrases() {
        Phrase stopped = new Phrase("重视", "attention", List.of("重视"), "", true, true);

        ArticleCounts counts = count(stopped, "重视发展，重视安全。");

        assertThat(counts.words().counts()).isEqualTo(Map.of("发展", 1, "安全", 1));
        assertThat(counts.occurrences()).hasSize(2);
    }

    @Test
    void anEmptyArticleCountsNothing() {
        ArticleCounts counts = count(SECURITY, "。。。\n\n");

        assertThat(counts.size()).isEqualTo(TextSize.NONE);
        assertThat(counts.occurrences()).isEmpty();
    }

    @Test
    void contextNeverCutsACharacterInHalf() {
        String rare = "𠮷";
        Occurrence.Place place = count(SECURITY, rare.repeat(30) + "安全" + rare.repeat(30))
                .occurrences()
                .get(0)
                .place();

        assertThat(place.pre() + place.post()).isEqualTo(rare.repeat(40));
    }

    @Test
    void quotedWordsAreAVoiceOfTheirOwn() {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.REACTION, "name");
        Article article = new Article(head, "发展安全，重视安全。");
        Marks marks = new Marks(List.of(new Span(5, 9)), Set.of(), "", Set.of());

        ArticleCounts counts = new ArticleCounter(List.of(SECURITY), LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(article, new Tokeniser(LANGUAGE)), marks);

        assertThat(counts.sizes()).isEqualTo(Map.of(Voice.OWN, new TextSize(2, 4), Voice.QUOTED, new TextSize(2, 4)));
        assertThat(counts.occurrences()).extracting(Occurrence::voice).containsExactly(Voice.OWN, Voice.QUOTED);
    }

    @Test
    void whatRepairJoinedAndTookOutIsTold() {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.REACTION, "name");
        BitSet seams = new BitSet();
        seams.set(1);
        seams.set(9);
        Mends mends = new Mends(seams, List.of(new Mends.Removed(4, "安全网络安全")));
        Article article = new Article(head, "安全发展，网络安全。", mends);
        Marks marks = new Marks(List.of(new Span(3, 10)), Set.of(), "", Set.of());

        ArticleCounts counts = new ArticleCounter(List.of(SECURITY), LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(article, new Tokeniser(LANGUAGE)), marks);

        assertThat(counts.occurrences()).extracting(Occurrence::repaired).containsExactly(true, false);
        assertThat(counts.unrepaired())
                .containsExactly(new VoicedPhrase("安全", Voice.QUOTED), new VoicedPhrase("安全", Voice.QUOTED));
        Map<CellKey, CountTally> tallies = CellTallies.of(counts, 2020);
        assertThat(tallies.get(new CellKey(2020, "reaction", "own", "安全")))
                .isEqualTo(new CountTally(MentionHistogram.of(1, 2), 0, new SearchTally(1, 1, 1, 0), Usage.NONE));
        assertThat(tallies.get(new CellKey(2020, "reaction", "all", "安全")))
                .isEqualTo(new CountTally(MentionHistogram.of(2, 3), 0, new SearchTally(2, 1, 1, 2), Usage.NONE));
    }

    @Test
    void aRepeatedSentenceIsNotCountedAgainAndNotForgotten() {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.REACTION, "name");
        Article article = new Article(head, "发展安全。重视。发展安全。");
        Marks marks = new Marks(List.of(), Set.of(3), "", Set.of());

        ArticleCounts counts = new ArticleCounter(List.of(SECURITY), LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(article, new Tokeniser(LANGUAGE)), marks);

        assertThat(counts.mentions()).isEqualTo(1);
        assertThat(counts.size()).isEqualTo(new TextSize(3, 6));
        assertThat(counts.repeated())
                .isEqualTo(new RepeatedText(
                        1, Map.of(Voice.OWN, new TextSize(2, 4)), List.of(new VoicedPhrase("安全", Voice.OWN))));
        assertThat(counts.repeated().sums()).isEqualTo(new Repeated(1, 4, 1));
    }
}
