package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "村口的老槐树开花了，“今年真早”，奶奶说。\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", bytes("", UTF_8)),
                Arguments.of("UTF-8 with mark", bytes("EFBBBF", UTF_8)),
                Arguments.of("UTF-16LE with mark", bytes("FFFE", UTF_16LE)),
                Arguments.of("UTF-16BE with mark", bytes("FEFF", UTF_16BE)),
                Arguments.of("GB18030", bytes("", GB18030)),
                Arguments.of("GB18030 with mark", bytes("84319533", GB18030)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingGivesTheSameText(String name, byte[] bytes) {
        assertThat(TextDecoder.decoded(bytes)).map(Decoded::text).contains(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS"})
    void otherEncodingsAreNotTakenForGb18030(String charset) {
        byte[] bytes = "山間的小路彎彎曲曲，我們邊走邊聊，傍晚纔到達村莊。".getBytes(Charset.forName(charset));
        assertThat(reason(bytes)).startsWith("The bytes are not valid UTF-8");
    }

    @Test
    void latinLettersOfOneByteAreNotTakenForChinese() {
        byte[] bytes = "été à la forêt, où l’on rêve".getBytes(Charset.forName("windows-1252"));
        assertThat(reason(bytes)).startsWith("The bytes are not valid UTF-8");
    }

    @Test
    void aTextCutInsideACharacterIsRejected() {
        byte[] whole = bytes("", UTF_8);
        assertThat(reason(Arrays.copyOf(whole, 40 - 40 % 3 + 1))).startsWith("The bytes are not valid UTF-8");
    }

    @Test
    void emptyFilesBinariesAndTextsWithoutHanSayWhy() {
        assertThat(reason(new byte[0])).isEqualTo("The file is empty: nothing to count.");
        assertThat(reason("春\0风".getBytes(UTF_8))).startsWith("The file holds NUL bytes");
        assertThat(reason("only English".getBytes(UTF_8)))
                .isEqualTo("The text has no Han character: nothing to count.");
        assertThat(reason(HexFormat.of().parseHex("EFBBBF")))
                .isEqualTo("The text has no Han character: nothing to count.");
    }

    private static byte[] bytes(String mark, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(mark));
        out.writeBytes(TEXT.getBytes(charset));
        return out.toByteArray();
    }

    private static String reason(byte[] bytes) {
        Extraction extraction = new Extractor(ExtractionSettings.STANDARD).extract("a.txt", bytes);
        assertThat(extraction.texts()).isEmpty();
        return extraction.refusals().get(0).reason();
    }
}
