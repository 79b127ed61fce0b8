package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFinderTest {
    private static Phrase phrase(String label, String... forms) {
        return new Phrase(label, label, List.of(forms), "", true, true);
    }

    private static List<PhraseFinder.Found> find(FakeLanguage language, String sentence, Phrase... phrases) {
        return new PhraseFinder(List.of(phrases), language).find(sentence, language.tokenise(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "加强安全,安全,token,''",
        "弥合数字鸿沟,数字鸿沟,joined,''",
        "网络安全要紧,安全,nested,网络安全",
        "开创新局面,创新,straddling,''",
        "治安全面好转,安全,straddling,''",
        "这是OPENAI的,AI,straddling,''",
    })
    void saysHowAnOccurrenceLiesAmongTheTokens(String sentence, String form, String match, String inside) {
        FakeLanguage language = new FakeLanguage("安全", "数字", "鸿沟", "网络安全", "开创", "新局面", "治安", "全面", "OPENAI");

        List<PhraseFinder.Found> found = find(language, sentence, phrase(form, form));

        assertThat(found)
                .extracting(one -> one.match().label(), PhraseFinder.Found::inside)
                .containsExactly(tuple(match, inside));
    }

    @Test
    void theLongestFormOfAPhraseWinsAndFormsOfOnePhraseDoNotOverlap() {
        FakeLanguage language = new FakeLanguage("人工", "智能");

        List<PhraseFinder.Found> found = find(language, "人工智能智能", phrase("AI", "人工智能", "智能"));

        assertThat(found).extracting(PhraseFinder.Found::form).containsExactly("人工智能", "智能");
    }

    @Test
    void aFormThatCutsATokenDoesNotHideOneThatDoesNot() {
        FakeLanguage language = new FakeLanguage("投资", "安全");

        assertThat(find(language, "投资安全与资安", phrase("安全", "安全", "资安")))
                .extracting(PhraseFinder.Found::form, one -> one.match().label())
                .containsExactly(tuple("安全", "token"), tuple("资安", "joined"));
    }

    @Test
    void aFormInARowIsNotReadAsAWordAcrossIt() {
        FakeLanguage language = new FakeLanguage("惠普", "普惠");
        FakeLanguage maker = new FakeLanguage("惠普");

        assertThat(find(maker, "要普惠普惠", phrase("普惠", "普惠")))
                .extracting(one -> one.match().label())
                .containsExactly("joined", "joined");
        assertThat(find(maker, "惠普惠及", phrase("普惠", "普惠")))
                .extracting(one -> one.match().label())
                .containsExactly("straddling");
        assertThat(find(language, "普惠，普惠", phrase("普惠", "普惠")))
                .extracting(one -> one.match().label())
                .containsExactly("token", "token");
    }

    @Test
    void phrasesThatOverlapAreEachCountedByThemselves() {
        FakeLanguage language = new FakeLanguage("数字", "鸿沟");

        List<PhraseFinder.Found> found = find(language, "数字鸿沟", phrase("数字", "数字"), phrase("数字鸿沟", "数字鸿沟"));

        assertThat(found)
                .extracting(one -> one.phrase().label(), one -> one.match().label())
                .containsExactly(tuple("数字鸿沟", "joined"), tuple("数字", "token"));
    }

    @ParameterizedTest
    @CsvSource({"不安全,true", "没有安全,true", "网络不安全,true", "安全,false", "很安全,false", "不，安全,false"})
    void seesANegationDirectlyBefore(String sentence, boolean negated) {
        FakeLanguage language = new FakeLanguage("安全", "没有", "网络");

        assertThat(find(language, sentence, phrase("安全", "安全")))
                .extracting(PhraseFinder.Found::negated)
                .containsExactly(negated);
    }

    @Test
    void seesANegationInsideTheSameToken() {
        FakeLanguage language = new FakeLanguage("不安全");

        assertThat(find(language, "很不安全", phrase("安全", "安全")))
                .extracting(one -> one.match().label(), PhraseFinder.Found::negated)
                .containsExactly(tuple("nested", true));
    }

    @Test
    void aTextOfOneFormRepeatedCountsEveryRepeat() {
        FakeLanguage language = new FakeLanguage("安全");

        assertThat(find(language, "安全".repeat(1000), phrase("安全", "安全"))).hasSize(1000);
    }

    /** Whatever the tokens, each occurrence of a plain search is one occurrence here. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void occurrencesAddUpToAPlainSearch(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            text.append("创新安全开局网".charAt(random.nextInt(7)));
        }
        FakeLanguage language = new FakeLanguage("开创", "新局", "创新", "网安", "全网", "安全网");
        String sentence = text.toString();

        assertThat(find(language, sentence, phrase("创新", "创新"))).hasSize(sentence.split("创新", -1).length - 1);
    }
}
