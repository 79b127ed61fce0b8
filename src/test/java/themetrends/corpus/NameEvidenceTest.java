package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameEvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "2015.txt, 2015, ''",
        "2015/a.txt, 2015, ''",
        "2016/2015/a.txt, 2015, ''",
        "2016/speech_2015.txt, 2015, ''",
        "speech (2015).md, 2015, ''",
        "２０１５年.txt, 2015, ''",
        "2015年年会发言.txt, 2015, ''",
        "2015年12月.txt, 2015, ''",
        "2015年度总结.txt, 2015, ''",
        "news_20151216_09_晨报.txt, 2015, 2015-12-16",
        "20151216晨报.txt, 2015, 2015-12-16",
        "2015-12-16.txt, 2015, 2015-12-16",
        "2015.1.6 notes.txt, 2015, 2015-01-06",
        "2015_12_16.txt, 2015, 2015-12-16",
        "2015年12月16日的信.txt, 2015, 2015-12-16",
        "2015-12.txt, 2015, ''",
        "2015_20151216.txt, 2015, 2015-12-16",
        "20151216_20151218.txt, 2015, ''"
    })
    void aYearStandingAloneDates(String path, int year, String date) {
        Dating dating = NameEvidence.dating(path).orElseThrow();
        assertThat(dating.year()).isEqualTo(year);
        assertThat(dating.date()).isEqualTo(date);
        assertThat(dating.from()).isEqualTo(Dating.From.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "002_2014e368c519d32b.txt",
                "b2015.txt",
                "2015b.txt",
                "20159.txt",
                "0d15cfbc-2015-47f1-9e5e-2014aa11bb22.txt",
                "20151399.txt",
                "20150230.txt",
                "1701.txt",
                "2014-2024.txt",
                "2014-24.txt",
                "2014至2024年.txt",
                "2014年—2024年.txt",
                "2014年以来的变化.txt",
                "1990年代.txt",
                "2014_and_2016.txt",
                "1234.txt",
                "会议.txt"
            })
    void otherNumbersDoNot(String path) {
        assertThat(NameEvidence.dating(path)).isEmpty();
    }

    @Test
    void whereTheNameIsAmbiguousTheFolderSpeaks() {
        assertThat(NameEvidence.dating("2015/2014-2024.txt").orElseThrow().evidence())
                .isEqualTo("2015");
    }

    @ParameterizedTest
    @CsvSource({
        "message_1.txt, MESSAGE",
        "messages/1.txt, MESSAGE",
        "Reactions/a/1.txt, REACTION",
        "news/reaction-3.txt, REACTION",
        "x/news.txt, NEWS",
        "documents/a.md, DOCUMENT"
    })
    void aKindStandingAloneIsHeard(String path, Kind kind) {
        assertThat(NameEvidence.kind(path)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsletter.txt", "message_reaction.txt", "mention_1.txt", "a.txt"})
    void otherWordsAreNoKind(String path) {
        assertThat(NameEvidence.kind(path)).isEmpty();
    }
}
