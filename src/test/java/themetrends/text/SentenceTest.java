package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void endsBehindFullStopsAndTheQuotesThatCloseThere() {
        assertThat(sentences("桥修好了。“真的吗？”她问！（未完……）再说")).containsExactly("桥修好了。", "“真的吗？”", "她问！", "（未完……）", "再说");
    }

    @Test
    void endsAtLineEndsAndAtGapsOfTwoFullWidthSpaces() {
        assertThat(sentences("标题\n　　第一段　　第二段　第三处")).containsExactly("标题", "第一段", "第二段　第三处");
    }

    @Test
    void leavesOutWhatHasNoLetter() {
        assertThat(sentences("……\n＊＊＊\n （1）\n。")).containsExactly("（1）");
    }

    @Test
    void keepsCommasAndDecimalPointsInside() {
        assertThat(sentences("增长3.5%，其中：一产2.1%；二产4.0%。")).hasSize(1);
    }

    @Test
    void whatNoMarkEndsIsOneSentenceHoweverLong() {
        assertThat(sentences("山，".repeat(3000) + "。水")).containsExactly("山，".repeat(3000) + "。", "水");
    }

    private static List<String> sentences(String text) {
        return Sentence.of(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
