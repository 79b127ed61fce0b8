package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.hanlp.HanLpRecipe;
import themetrends.text.Language;

class NegationTest {
    private static final Language LANGUAGE = HanLpRecipe.standard().language();

    private static boolean negated(String text) {
        Phrase phrase = new Phrase("p", "p", List.of("安全", "创新", "合作", "机制"), "", true, true);
        String sentence = LANGUAGE.normalise(text);
        return new PhraseFinder(List.of(phrase), LANGUAGE)
                .find(sentence, LANGUAGE.tokenise(sentence))
                .get(0)
                .negated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "道路不安全",
                "这样不太安全",
                "还不够安全",
                "并不安全",
                "已不再安全",
                "并不是很安全",
                "非安全距离",
                "不敢创新",
                "从未创新",
                "没有任何创新。",
                "没有创新，就没有出路",
                "至今毫无创新",
                "反创新的行为",
                "没有创新的企业",
                "不创新就落后"
            })
    void seesADenial(String text) {
        assertThat(negated(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"非常安全", "不仅安全", "不断创新", "无非创新", "未来合作", "无论创新与否", "不，安全", "不同安全等级", "快速反应机制"})
    void takesNoWordForADenialThatOnlyBeginsLikeOne(String text) {
        assertThat(negated(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不得不创新", "不能不创新", "没有不安全的", "非创新不可"})
    void twoDenialsAreNone(String text) {
        assertThat(negated(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有安全隐患", "没有安全感", "无安全事故", "没有创新能力"})
    void whatIsDeniedIsTheWholeNoun(String text) {
        assertThat(negated(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"中非合作", "对非合作", "南非合作伙伴"})
    void africaIsNoDenial(String text) {
        assertThat(negated(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"缺乏创新", "缺少合作", "拒绝合作", "停止创新", "失去安全"})
    void lackLossAndRefusalAreNoDenial(String text) {
        assertThat(negated(text)).isFalse();
    }
}
