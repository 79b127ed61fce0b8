package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void makesEverySortOfLineEndOne(String end) {
        assertThat(Rules.apply(new LineEnds(), "上" + end + "下")).isEqualTo("上\n下");
    }

    @Test
    void keepsTheNumberOfLines() {
        assertThat(Rules.apply(new LineEnds(), "甲\r\n\r\n乙\r\r丙\n")).isEqualTo("甲\n\n乙\n\n丙\n");
    }

    @Test
    void leavesNewlinesAlone() {
        assertThat(new LineEnds().edits("甲\n\n乙\t丙")).isEmpty();
    }
}
