package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String SIMPLIFIED = "村口的老槐树开花了，“今年真早”，奶奶说。\n";
    private static final String TRADITIONAL = "山間的小路彎彎曲曲，我們邊走邊聊，傍晚才到達村莊。\n";

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8, UTF-8",
        "EFBBBF, UTF-8, UTF-8",
        "FFFE, UTF-16LE, UTF-16LE",
        "FEFF, UTF-16BE, UTF-16BE",
        "'', UTF-16LE, UTF-16LE",
        "'', UTF-16BE, UTF-16BE",
        "'', GBK, GB18030",
        "'', GB18030, GB18030",
        "84319533, GB18030, GB18030"
    })
    void simplifiedTextIsRecognised(String mark, String written, String read) {
        assertThat(TextDecoder.decoded(bytes(mark, SIMPLIFIED, written))).contains(new Decoded(SIMPLIFIED, read));
    }

    @ParameterizedTest
    @CsvSource({"Big5, Big5-HKSCS", "Big5-HKSCS, Big5-HKSCS", "GB18030, GB18030", "UTF-16LE, UTF-16LE", "UTF-8, UTF-8"})
    void traditionalTextIsRecognised(String written, String read) {
        assertThat(TextDecoder.decoded(bytes("", TRADITIONAL, written))).contains(new Decoded(TRADITIONAL, read));
    }

    /** 嘅, 咗, 啲 stand in the supplement of Hong Kong. */
    @Test
    void charactersOfHongKongAreRead() {
        String text = "佢哋尋日去咗海邊，睇到好多嘢，仲影咗啲相，大家都好開心。";
        assertThat(TextDecoder.decoded(bytes("", text, "Big5-HKSCS")))
                .map(Decoded::text)
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP"})
    void japaneseIsNotTakenForChinese(String charset) {
        String text = "山のふもとの小さな村では、春になると桜が咲きます。子どもたちは川で遊びます。";
        assertThat(TextDecoder.decoded(bytes("", text, charset))).isEmpty();
        assertThat(reason(bytes("", text, charset)))
                .contains("; they seem to be " + charset + ": save the text as UTF-8");
    }

    /** A few kana read like frequent characters of Big5. */
    @Test
    void aFewWordsOfJapaneseAreNotTakenForChinese() {
        String text = "のふもとの小さな村で";
        for (int end = 4; end <= text.length(); end++) {
            assertThat(TextDecoder.decoded(bytes("", text.substring(0, end), "EUC-JP")))
                    .isEmpty();
        }
    }

    /** Too few of its characters are frequent ones for a guess, but a detector knows the encoding by its statistics. */
    @Test
    void aTextOfRareWordsIsReadWhereTheDetectorAgrees() {
        String text = "蜻蜓掠过荷塘，蟋蟀藏在墙角，萤火虫闪烁，蝙蝠盘旋，蚂蚱蹦跳，蛤蟆鼓噪，鹧鸪啼鸣。";
        assertThat(TextDecoder.decoded(bytes("", text, "GB18030")))
                .map(Decoded::text)
                .contains(text);
    }

    @Test
    void koreanIsNotTakenForChinese() {
        assertThat(TextDecoder.decoded(bytes("", "산골 마을에 봄이 오면 꽃이 피고 아이들이 뛰어논다.", "EUC-KR")))
                .isEmpty();
    }

    @Test
    void latinLettersOfOneByteAreNotTakenForChinese() {
        byte[] bytes = "été à la forêt, où l’on rêve".getBytes(Charset.forName("windows-1252"));
        assertThat(reason(bytes)).startsWith("The bytes are not valid UTF-8");
    }

    @Test
    void aTextCutInsideACharacterIsRejected() {
        byte[] whole = SIMPLIFIED.getBytes(UTF_8);
        assertThat(reason(Arrays.copyOf(whole, 40 - 40 % 3 + 1))).startsWith("The bytes are not valid UTF-8");
    }

    /** Texts of all lengths: what is recognised is right, and from a sentence on it is recognised. */
    @ParameterizedTest
    @CsvSource({"GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE"})
    void noGuessIsWrong(String charset) {
        String text = charset.startsWith("Big5") ? TRADITIONAL : SIMPLIFIED;
        for (int length = 4; length < text.length(); length++) {
            for (int start = 0; start + length <= text.length(); start++) {
                String slice = text.substring(start, start + length);
                assertThat(TextDecoder.decoded(bytes("", slice, charset)).map(Decoded::text))
                        .satisfiesAnyOf(
                                found -> assertThat(found).contains(slice),
                                found -> assertThat(found).isEmpty());
            }
        }
    }

    @Test
    void anEncodingThatIsNamedIsUsed() {
        byte[] rare = bytes("", "鼢鼬鼯", "GB18030");
        assertThat(TextDecoder.decoded(rare)).isEmpty();
        assertThat(TextDecoder.decoded(rare, "gb2312")).contains(new Decoded("鼢鼬鼯", "GB18030"));
        assertThat(TextDecoder.decoded(bytes("EFBBBF", "鼢", "UTF-8"), "GBK"))
                .as("a byte order mark is proof")
                .contains(new Decoded("鼢", "UTF-8"));
        Extraction refused = new Extractor(new ExtractionSettings("UTF-8", Limits.STANDARD)).extract("a.txt", rare);
        assertThat(refused.refusals().get(0).reason())
                .isEqualTo("The bytes are not valid UTF-8, which --encoding names: save the text in that encoding, or"
                        + " leave the option out.");
    }

    @Test
    void emptyFilesBinariesAndTextsWithoutHanSayWhy() {
        assertThat(reason(new byte[0])).isEqualTo("The file is empty: nothing to count.");
        assertThat(reason("春\0风".getBytes(UTF_8))).startsWith("The file holds NUL bytes");
        assertThat(reason("only English".getBytes(UTF_8)))
                .isEqualTo("The text has no Han character: nothing to count.");
        assertThat(reason("only English".getBytes(UTF_16LE))).startsWith("The file holds NUL bytes");
        assertThat(reason("only English".getBytes(UTF_16BE))).startsWith("The file holds NUL bytes");
        assertThat(reason(HexFormat.of().parseHex("EFBBBF")))
                .isEqualTo("The text has no Han character: nothing to count.");
    }

    private static String reason(byte[] bytes) {
        return Texts.reason("a.txt", bytes);
    }

    private static byte[] bytes(String mark, String text, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(mark));
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }
}
