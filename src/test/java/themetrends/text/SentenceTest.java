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
    void cutsTextWithoutFullStopsSoThatMemoryStaysBounded() {
        List<String> cut = sentences("山，".repeat(3000));
        assertThat(cut).allMatch(sentence -> sentence.length() <= 1100).hasSizeGreaterThan(4);
        assertThat(String.join("", cut)).isEqualTo("山，".repeat(3000));
        assertThat(sentences("山".repeat(9000))).allMatch(sentence -> sentence.length() <= 4001);
    }

    @Test
    void neverCutsAPairInHalf() {
        String text = "𠮷".repeat(5000);
        assertThat(sentences(text)).allMatch(sentence -> sentence.codePoints().allMatch(c -> c == 0x20BB7));
    }

    private static List<String> sentences(String text) {
        return Sentence.of(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
