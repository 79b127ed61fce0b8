package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
    @Test
    void leavesBlankLinesOutAndKnowsPlaces() {
        assertThat(Line.of("　　茶园\n\n \u3000\n 梯田 \n"))
                .containsExactly(new Line(2, 4, 4, false, "茶园"), new Line(10, 12, 1, true, "梯田"));
    }

    @Test
    void countsNoIndentForCharactersWithoutWidth() {
        assertThat(Line.of("\uFEFF\u200B题目").get(0).indent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"五个汉字宽,5", "ABCD,2", "“汉”,3", "第7届,2.5"})
    void measuresWidthInHanCharacters(String text, double width) {
        assertThat(line(text).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到此为止。", "“好吗？”", "（完毕。）", "未完……", "太好了！”）"})
    void knowsSentenceEnds(String text) {
        assertThat(line(text).endsSentence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"还有下文", "还有下文，", "（注）", "”", "“引文”"})
    void knowsWhereSentencesGoOn(String text) {
        assertThat(line(text).endsSentence()).isFalse();
    }

    @Test
    void countsOpenQuotes() {
        assertThat(line("他说：“先看‘样板田’，再").opened()).isEqualTo(1);
        assertThat(line("定下来。”（笑").opened()).isZero();
    }

    @Test
    void tellsRunningTextByItsMarks() {
        assertThat(line("春耕，开始").hasInnerMark()).isTrue();
        assertThat(line("春耕：“开始”").hasInnerMark()).isFalse();
    }

    private static Line line(String text) {
        return Line.of(text).get(0);
    }
}
