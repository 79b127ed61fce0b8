package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001B[2J安全', ?[2J安全",
        "'\u009B31m', ?31m",
        "'a\r\nb\tc', a??b?c",
        "'\u202E倒', ?倒",
        "'\u2028', ?",
        "'\uD842', ?",
        "'\uD842\uDFB7　安 全', '\uD842\uDFB7　安 全'",
    })
    void nothingReachesATerminalThatItWouldActOn(String text, String shown) {
        assertThat(Printable.of(text)).isEqualTo(shown);
    }
}
