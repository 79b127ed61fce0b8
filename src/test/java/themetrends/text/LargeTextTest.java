package themetrends.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs on which a rule that is not linear would take hours: the limit is no measure of speed, it ends a hang. */
class LargeTextTest {
    private static final int LARGE = 1_000_000;

    static Stream<String> largeTexts() {
        return Stream.of(
                Samples.ARTICLE.repeat(LARGE / Samples.ARTICLE.length()),
                Samples.ARTICLE.replace("\n", "").repeat(LARGE / Samples.ARTICLE.length()),
                Damage.wrap(Samples.ARTICLE, 18).concat("\n").repeat(LARGE / Samples.ARTICLE.length()),
                Damage.doubledCharacters(Samples.ARTICLE).repeat(LARGE / 2 / Samples.ARTICLE.length()),
                "甲\n".repeat(LARGE),
                "\n".repeat(LARGE),
                "安".repeat(LARGE),
                "安 ".repeat(LARGE / 2),
                "安全 ".repeat(LARGE / 3),
                "记者 张三 ".repeat(LARGE / 6),
                " ".repeat(LARGE),
                "1 ".repeat(LARGE / 2),
                "1".repeat(LARGE),
                "（".repeat(LARGE),
                "新华社".repeat(LARGE / 3),
                "下载".repeat(LARGE / 2),
                ("安".repeat(599) + "\n").repeat(LARGE / 600));
    }

    @ParameterizedTest
    @MethodSource("largeTexts")
    void isRepairedWithoutHanging(String text) {
        String repaired = assertTimeout(ofSeconds(60), () -> Repair.logged(text).original());
        assertThat(repaired).hasSameSizeAs(text);
    }
}
