package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
    private static final Event EVENT = Events.READING;

    @ParameterizedTest
    @CsvSource({
        "首届山城读书节, 1999",
        "第一届山城读书节, 1999",
        "第二届读书节年会, 2000",
        "第三届山城读书节, 2003",
        "第4届山城读书节, 2002",
        "第十届山城读书节, 2008",
        "第十二届山城读书节, 2010",
        "第二十届山城读书节, 2018",
        "2031年山城读书节, 2031",
        "2031山城读书节, 2031"
    })
    void anEditionNamesItsYear(String words, int year) {
        assertThat(EVENT.editions("昨天，" + words + "开幕"))
                .containsExactly(new Dating(year, "", Dating.From.EDITION, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二十一届山城读书节", "第零届山城读书节", "第十十届山城读书节", "第三届读书会", "山城读书节", "3031年山城读书节", "第999届山城读书节"})
    void whatIsNoEditionNamesNone(String words) {
        assertThat(EVENT.editions(words)).isEmpty();
    }

    @Test
    void editionsComeFromLeftToRight() {
        assertThat(EVENT.editions("从首届山城读书节到2019年山城读书节"))
                .extracting(Dating::year)
                .containsExactly(1999, 2019);
    }

    @Test
    void theStandardEventKnowsItsEditions() {
        assertThat(Event.standard().editions("第六届世界互联网大会"))
                .extracting(Dating::year)
                .containsExactly(2019);
    }

    @Test
    void knowsNamesGiversAndWords() {
        assertThat(EVENT.isNamedIn("在读书节年会上")).isTrue();
        assertThat(EVENT.isNamedIn("在读书会上")).isFalse();
        assertThat(EVENT.words().speakOf("老馆长说")).isTrue();
        assertThat(EVENT.words().ofGiving("老馆长来信了")).contains("来信");
        assertThat(EVENT.words().ofReaction("来信收到")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"老馆长致信读书节年会, true", "老馆长将致信读书节年会, false", "会上宣读老馆长来信, false", "小馆员致信读书节年会, false", "老馆长去了读书节年会, false"})
    void aMessageIsGivenByItsGiverAndNotStillToCome(String line, boolean given) {
        assertThat(EVENT.words().ofGiven(line).isPresent()).isEqualTo(given);
    }

    @Test
    void slogansOfTheMessageAreCutOff() {
        assertThat(EVENT.words().beforeSlogan("老馆长致信读书节强调\n反响要好")).isEqualTo("老馆长致信读书节");
        assertThat(EVENT.words().beforeSlogan("老馆长致信读书节反响好")).isEqualTo("老馆长致信读书节反响好");
        assertThat(EVENT.words().beforeSlogan("反响好")).isEqualTo("反响好");
    }

    @Test
    void whatAMessageShowsStandsBehindIt() {
        assertThat(EVENT.words().ofShowing("老馆长来信温暖人心")).contains("温暖");
        assertThat(EVENT.words().ofShowing("温暖的来信")).isEmpty();
    }

    @Test
    void withoutNamesThereIsNoEvent() {
        Event none = Events.of(Events.FILE.replaceFirst("names = .*", "names ="));
        assertThat(none.isNamedIn("山城读书节")).isFalse();
        assertThat(none.editions("首届，2014年")).isEmpty();
        assertThat(none.words().ofGiving("来信")).isEmpty();
        assertThat(none.words().render("老馆长指出，")).isFalse();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        assertThat(Events.of("\uFEFF" + Events.FILE).isNamedIn("山城读书节")).isTrue();
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        String file = "names = 读书节\nfirst_year = 99\nedition.2 = x\nnmaes = a\nmessage_words = 信\nreaction_words =\n";
        assertThat(catchThrowableOfType(InputProblems.class, () -> Events.of(file))
                        .problems())
                .containsExactly(
                        "my.properties: the key nmaes is unknown: use names, givers, message_words, reaction_words,"
                                + " reaction_headline_words, first_year, last_edition or edition.2.",
                        "my.properties: the key first_year must be a number from 1800 to 2099, not «99».",
                        "my.properties: the key last_edition must be a number from 1 to 99, not «».",
                        "my.properties: the key edition.2 must be a number from 1800 to 2099, not «x».",
                        "my.properties: the key givers is missing: list the words with | between them, or leave the"
                                + " value empty.",
                        "my.properties: the key reaction_headline_words is missing: list the words with | between"
                                + " them, or leave the value empty.");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() {
        byte[] bytes = Events.FILE.getBytes(Charset.forName("GB18030"));
        assertThat(catchThrowableOfType(InputProblems.class, () -> Event.of(bytes, "my.properties")))
                .hasMessage("my.properties: the bytes are not valid UTF-8: save the file as UTF-8.");
    }
}
