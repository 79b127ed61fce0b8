package themetrends.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.text.Language;
import themetrends.text.Token;

class HanLpLanguageTest {
    private static final Language LANGUAGE = HanLpRecipe.standard().language();

    private static List<String> cut(String sentence) {
        return LANGUAGE.tokenise(sentence).stream()
                .map(token -> sentence.substring(token.start(), token.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "弥合数字鸿沟,弥合|数字|鸿沟",
        "开创新局面,开创|新局面",
        "维护网络安全,维护|网络安全",
        "治安全面好转,治安|全面|好转",
        "创新型国家,创新型|国家",
        "人工智能发展,人工智能|发展",
    })
    void cutsAsTheCountsRelyOn(String sentence, String tokens) {
        assertThat(String.join("|", cut(sentence))).isEqualTo(tokens);
    }

    @Test
    void everyWordOfTheProjectDictionaryIsOneTokenMadeOfItsParts() {
        assertThat(ProjectDictionary.words()).isNotEmpty().allSatisfy(word -> {
            assertThat(cut("的" + word.word() + "，")).contains(word.word());
            assertThat(LANGUAGE.borders(word.word())).containsExactlyElementsOf(word.borders());
        });
    }

    /** The word is there because HanLP alone cuts it, or sees its parts, wrongly; once it no longer does, it can go. */
    @Test
    void everyWordOfTheProjectDictionaryIsNeeded() {
        Language bare = new HanLpRecipe(List.of()).language();
        String file = new String(ProjectDictionary.bytes(), StandardCharsets.UTF_8);

        assertThat(file.lines().filter(line -> !line.startsWith("#"))).allSatisfy(line -> {
            String[] fields = line.split("\t", -1);
            DictionaryWord word = new DictionaryWord(fields[0], fields[1], 0);
            String text = LANGUAGE.normalise(fields[3]);
            assertThat(borders(LANGUAGE, text, word.word())).isEqualTo(word.borders());
            assertThat(borders(bare, text, word.word())).isNotEqualTo(word.borders());
        });
    }

    /** Where words begin or end inside a word, and at its own ends if tokens cut across those. */
    private static List<Integer> borders(Language language, String sentence, String word) {
        int start = sentence.indexOf(word);
        List<Integer> borders = new ArrayList<>();
        for (Token token : language.tokenise(sentence)) {
            if (token.start() < start + word.length() && token.end() > start) {
                borders.add(token.start() - start);
                borders.add(Math.max(word.length(), token.end() - start));
                language.borders(sentence.substring(token.start(), token.end()))
                        .forEach(border -> borders.add(token.start() - start + border));
            }
        }
        borders.removeIf(border -> border == 0 || border == word.length());
        return borders;
    }

    @ParameterizedTest
    @CsvSource({
        "殖民主义者,2 4",
        "国民生产总值,2 4",
        "社会民主党,2 4",
        "数据分析,2",
        "执政党,1 2",
        "网络,''",
        "阖家幸福,1 2",
        "创新型,2",
        "自主权,2",
    })
    void knowsTheWordsInsideALongToken(String token, String borders) {
        assertThat(LANGUAGE.borders(token).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(borders);
    }

    @ParameterizedTest
    @CsvSource({
        "网民主播,1,3,true",
        "原创新药,1,3,true",
        "包容和平衡,2,4,true",
        "不安全,1,3,false",
        "微创新企业,1,3,false",
        "两国合作,2,4,false",
        "安全,0,2,false",
    })
    void seesAWordThatAStretchCutsApart(String window, int start, int end, boolean crossed) {
        assertThat(LANGUAGE.isCrossed(window, start, end)).isEqualTo(crossed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络安全和网络安全法", "安全和发展", "郝安全先生"})
    void takesNoWordForAName(String sentence) {
        assertThat(cut(sentence)).noneMatch(token -> token.equals("安全和") || token.equals("安全法"));
    }

    @ParameterizedTest
    @CsvSource({"，,MARK", "'　',MARK", "安全,CONTENT", "的,OTHER", "2024,OTHER", "我们,OTHER", "重要,CONTENT"})
    void tellsWordsNumbersAndMarksApart(String text, Token.Sort sort) {
        assertThat(LANGUAGE.tokenise(text)).extracting(Token::sort).containsExactly(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "安", "𠮷野家很安全", "a\tb  c", "安全\u0000安全", "\uD840", "，。！"})
    void tokensCoverEverySentenceWithoutGap(String sentence) {
        int end = 0;
        for (Token token : LANGUAGE.tokenise(sentence)) {
            assertThat(token.start()).isEqualTo(end);
            end = token.end();
        }
        assertThat(end).isEqualTo(sentence.length());
    }

    @Test
    void normalisesCharacterByCharacter() {
        assertThat(LANGUAGE.normalise("網絡ＡＩ安全，數字鴻溝")).isEqualTo("网络ai安全,数字鸿沟");
    }

    @Test
    void findsOverlappingFormsInOnePass() {
        List<String> found = new ArrayList<>();
        LANGUAGE.scanner(List.of("数字", "数字鸿沟", "鸿沟"))
                .scan("数字鸿沟", (form, start, end) -> found.add(form + ":" + start + "-" + end));

        assertThat(found).containsExactlyInAnyOrder("0:0-2", "1:0-4", "2:2-4");
    }

    @Test
    void oneSegmenterServesManyThreads() {
        String sentence = "网络安全和信息化工作要开创新局面，弥合数字鸿沟，建设创新型国家";
        List<String> alone = cut(sentence);

        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> cut(sentence))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void theSameRecipeIsTheSameLanguage() {
        assertThat(HanLpRecipe.standard().language()).isSameAs(LANGUAGE);
    }

    @Test
    void ourDictionaryLeavesTheBuiltInOneAlone() {
        new HanLpRecipe(List.of(new DictionaryWord("鸿沟数字", "n", 0))).language().tokenise("鸿沟数字");

        assertThat(cut("鸿沟数字")).containsExactly("鸿沟", "数字");
    }
}
