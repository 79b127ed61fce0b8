package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindRulesTest {
    private static final String RAIN = "雨下了一夜，清晨才停，街上的人慢慢多了起来。";
    private static final String GIVEN = "昨天，老馆长致信山城读书节。";

    @Test
    void aHeadlineOfTheGivingHeadsTheMessage() {
        assertKind(Kind.MESSAGE, "title: 致信", "老馆长致信山城读书节", RAIN);
        assertKind(Kind.MESSAGE, "title: 致信", "老馆长致信强调", "温暖每一位读者", GIVEN, RAIN);
    }

    @Test
    void aHeadlineThatSaysMoreHeadsAReaction() {
        assertKind(Kind.REACTION, "title: 反响", "书香满城", "——老馆长致信山城读书节引起反响", GIVEN);
        assertKind(Kind.REACTION, "title: 温暖", "老馆长致信山城读书节温暖人心", RAIN);
    }

    @Test
    void aCommentaryOnAMessageIsAReaction() {
        ArticleText article = ArticleText.of(List.of("网络与我们", "——论习近平主席致第六届世界互联网大会贺信", RAIN));
        assertThat(new KindRules(Event.standard()).of(article)).isEqualTo(new KindFound(Kind.REACTION, "title: —论"));
    }

    @Test
    void withoutAHeadlineTheLeadTells() {
        assertKind(Kind.MESSAGE, "lead: 致信", GIVEN, "老馆长说，书要慢慢读。");
        assertKind(Kind.REACTION, "lead: 读者表示", GIVEN, "不少读者表示，信写到了心里。");
    }

    @Test
    void aLeadOfReceptionMakesAReactionOfAnyHeadline() {
        assertKind(Kind.REACTION, "lead: 反响", "书香满城", GIVEN + "信中的话引起反响。", RAIN);
    }

    @Test
    void aReportThatRendersTheMessageIsOne() {
        assertKind(Kind.MESSAGE, "lead: 致信", "书香满城", GIVEN, "老馆长指出，书要慢慢读。", "老馆长强调，书也要快快借。", RAIN);
        assertKind(Kind.NEWS, "text", "书香满城", GIVEN, RAIN, RAIN, "老馆长指出，书要慢慢读。");
    }

    @Test
    void aLetterIsSignedByItsGiver() {
        assertKind(Kind.MESSAGE, "title: 来信", "给山城读书节的来信", "各位读者：", RAIN, "老馆长", "2015年1月8日");
        assertKind(Kind.MESSAGE, "title: 上的讲话", "在山城读书节上的讲话", "（2015年1月8日）", "老馆长", RAIN);
        assertKind(Kind.NEWS, "text", "给山城读书节的来信", "各位读者：", RAIN, "一位读者", "2015年1月8日");
    }

    @Test
    void announcementsAndReadingsAreNews() {
        assertKind(Kind.NEWS, "text", "老馆长将致信山城读书节", RAIN);
        assertKind(Kind.NEWS, "text", "开幕式宣读老馆长来信", "山城读书节开幕。");
    }

    @Test
    void receptionOfAnotherEventsMessageIsNoReaction() {
        assertKind(Kind.DOCUMENT, "text", "老馆长致信渔港引起反响", RAIN, RAIN, RAIN, "去年他也去过山城读书节。");
    }

    @Test
    void whatNamesTheEventInPassingIsADocument() {
        assertKind(Kind.NEWS, "text", "山城读书节开幕", RAIN);
        assertKind(Kind.NEWS, "text", "山城一周", RAIN, RAIN, "山城读书节将开幕。", "山城读书节还有五天。");
        assertKind(Kind.DOCUMENT, "text", "山城一周", RAIN, RAIN, "山城读书节将开幕。");
        assertKind(Kind.DOCUMENT, "text", "山城一周", RAIN);
    }

    @Test
    void withoutAnEventAllAreDocuments() {
        assertThat(new KindRules(Event.NONE)
                        .of(ArticleText.of(List.of("老馆长致信山城读书节", RAIN)))
                        .kind())
                .isEqualTo(Kind.DOCUMENT);
    }

    @Test
    void aSignatureTellsWhatItSigns() {
        assertThat(signed("——2015年3月6日，老馆长在山城读书节上的讲话")).contains(new KindFound(Kind.MESSAGE, "signature: 上的讲话"));
        assertThat(signed("——2015年3月6日，老馆长在渔港的讲话")).contains(new KindFound(Kind.DOCUMENT, "signature"));
        assertThat(signed("——2015年3月6日，老馆长在山城读书节上的讲话引起反响")).isEmpty();
    }

    private static Optional<KindFound> signed(String line) {
        return new KindRules(Events.READING).ofSigned(Signature.of(line).orElseThrow());
    }

    private static void assertKind(Kind kind, String from, String... lines) {
        assertThat(new KindRules(Events.READING).of(ArticleText.of(List.of(lines))))
                .isEqualTo(new KindFound(kind, from));
    }
}
