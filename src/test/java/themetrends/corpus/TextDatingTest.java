package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatingTest {
    @ParameterizedTest
    @ValueSource(strings = {"2015-12-16", "2015年12月16日", " 2015.12.16 ", "2015/12/16 19:38:59", "2015年12月16日 08:10"})
    void aLineWithADateAndNothingElseIsADateLine(String line) {
        assertThat(TextDating.isDateLine(line)).isTrue();
        assertThat(new TextDating(Event.NONE).of(List.of("山城来信", line, "雨下了一夜。")))
                .map(Dating::date)
                .contains("2015-12-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12月16日", "2015-12-16，雨", "第2015-12-16号", "2015"})
    void otherLinesAreNone(String line) {
        assertThat(TextDating.isDateLine(line)).isFalse();
    }
}
