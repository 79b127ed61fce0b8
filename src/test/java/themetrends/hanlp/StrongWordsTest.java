package themetrends.hanlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.text.Language;
import themetrends.text.Token;

class StrongWordsTest {
    private static String cut(String dictionary, String sentence) {
        UserDictionary file =
                UserDictionary.of("d.txt", dictionary.replace(';', '\n').getBytes(UTF_8));
        assertThat(file.problems()).isEmpty();
        Language language = HanLpRecipe.with(UserWords.of(List.of(file))).language();
        return language.tokenise(sentence).stream()
                .map(token -> sentence.substring(token.start(), token.end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        // Whole tokens are joined, whatever the frequency.
        "一带一路,共建一带一路,共建|一带一路",
        "网络强国 n 1,建设网络强国,建设|网络强国",
        "网信办;网信,网信办主任,网信办|主任",
        "网信办;网信,中央网信办公室,中央|网信|办公室",
        // A rare word does not part common ones.
        "网信 5,国家互联网信息,国家|互联网|信息",
        "创新 3,开创新局面,开创|新局面",
        "改革创新,推进改革创新,推进改革|创新",
        // A frequent one does.
        "改革创新 90000,推进改革创新,推进|改革创新",
        "改革创新 n 90000,要推进改革创新力度,要|推进|改革创新|力度",
        // A longer token that holds it stays whole, and so does another word of the dictionary.
        "信息 900000000,互联网信息安全,互联网|信息安全",
        "推进改革;改革创新 90000,推进改革创新,推进改革|创新",
        // Neither numbers nor Latin words are parted.
        "24小时 90000,2024小时,2024|小时",
    })
    void wordsAreCutByTheirFrequency(String dictionary, String sentence, String tokens) {
        assertThat(cut(dictionary, sentence)).isEqualTo(tokens);
    }

    @Test
    void thePartOfSpeechOfTheUserIsTaken() {
        String word = "云上村";
        UserDictionary content = UserDictionary.of("d.txt", "云上村 n 1".getBytes(UTF_8));
        UserDictionary other = UserDictionary.of("d.txt", "云上村 d 1".getBytes(UTF_8));

        assertThat(HanLpRecipe.with(UserWords.of(List.of(content))).language().tokenise(word))
                .containsExactly(new Token(0, 3, Token.Sort.CONTENT));
        assertThat(HanLpRecipe.with(UserWords.of(List.of(other))).language().tokenise(word))
                .containsExactly(new Token(0, 3, Token.Sort.OTHER));
    }

    @Test
    void aUsersWordLeavesOtherLanguagesAlone() {
        assertThat(cut("鸿沟数字 n 99", "鸿沟数字")).isEqualTo("鸿沟数字");
        assertThat(HanLpRecipe.standard().language().tokenise("鸿沟数字")).hasSize(2);
    }
}
