package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({"山城的早晨, 山城的早晨", "# 山城的早晨, 山城的早晨", "**山城的早晨**, 山城的早晨", "'　　山城 早晨　', 山城 早晨"})
    void theFirstLineIsTheTitleWithoutMarkup(String line, String title) {
        assertThat(Titles.of(List.of("***", line, "雨下了一夜。"))).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"雨下了一夜。", "雨下了一夜，", "2015年12月16日", "他说：", ""})
    void runningTextAndDatesAreNone(String line) {
        assertThat(Titles.of(List.of(line, "山城的早晨"))).isIn("", line.isEmpty() ? "山城的早晨" : "");
    }

    @Test
    void aTextWithoutLinesHasNone() {
        assertThat(Titles.of(List.of())).isEmpty();
    }

    @Test
    void aMillionSpacesTakeNoTime() {
        String line = "山" + " ".repeat(1_000_000) + "城";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(Titles.isHeading(line)).isFalse());
    }
}
