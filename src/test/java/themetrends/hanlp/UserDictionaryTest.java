package themetrends.hanlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserDictionaryTest {
    private static UserDictionary read(String text) {
        return UserDictionary.of("d.txt", text.getBytes(UTF_8));
    }

    private static List<DictionaryWord> words(String text) {
        return read(text).entries().stream().map(UserDictionary.Entry::word).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            云上村 n 5;               hanlp; n;  5
            云上村\tnz\t5\tvn\t9; hanlp; vn; 14
            云上村,n,5,,;             hanlp; n;  5
            云上村 5;                 jieba; n;  5
            云上村 5 nrt;             jieba; nrf; 5
            云上村 nz;                jieba; nz; 0
            云上村;                   words; n;  0
            """)
    void aLineShowsItsFormat(String line, String format, String nature, int frequency) {
        UserDictionary dictionary = read("\uFEFF# 说明\r\n\r\n" + line.replace("\\t", "\t") + "\r\n");

        assertThat(dictionary.problems()).isEmpty();
        assertThat(dictionary.format().label()).isEqualTo(format);
        assertThat(dictionary.entries())
                .containsExactly(new UserDictionary.Entry(new DictionaryWord("云上村", nature, frequency), 3));
    }

    @Test
    void wordsAreKnownAsTheTokeniserReadsThem() {
        UserDictionary dictionary = read("數位村\nAI村\n云上村\n");

        assertThat(dictionary.entries())
                .extracting(entry -> entry.word().word())
                .containsExactly("数位村", "ai村", "云上村");
        assertThat(dictionary.respelt()).isEqualTo(2);
    }

    @Test
    void everyProblemIsToldWithItsLine() {
        assertThat(read("""
                云上村 n 5
                 n 5
                云上 村,n,5
                云上湖 quux 5
                云上山 n -3
                云上河 n 1.5
                云上海 n 5 v
                ＡＩ村 n 5
                ！ n 5
                云上 园 n 5
                """).problems())
                .containsExactly(
                        "d.txt, line 2: the word is empty: begin the line with the word.",
                        "d.txt, line 3: the word «云上 村» can stand in no text, since texts are repaired first: write «云上村».",
                        "d.txt, line 4: «quux» is no part of speech that HanLP or jieba knows, such as n, v or nz.",
                        "d.txt, line 5: the frequency «-3» is no whole number from 0 to 999999999: correct it or leave it"
                                + " out.",
                        "d.txt, line 6: the frequency «1.5» is no whole number from 0 to 999999999: correct it or leave it"
                                + " out.",
                        "d.txt, line 7: a frequency is missing behind «v»: write word, part of speech, frequency.",
                        "d.txt, line 8: the word «ＡＩ村» can stand in no text, since texts are repaired first: write «AI村».",
                        "d.txt, line 9: the word «！» has no letter or digit: write a word.",
                        "d.txt, line 10: the word «云上 园» has a space inside: write it without.");
    }

    @Test
    void aFileIsInOneFormat() {
        assertThat(read("云上村\n云上湖 5\n云上山 n 5\n").problems())
                .containsExactly("d.txt, line 3: the line is in HanLP's format and line 2 in jieba's: use one in a file"
                        + " (HanLP: word, part of speech, frequency; jieba: word, frequency, part of speech).");
    }

    @Test
    void otherEncodingsAndEmptyFilesAreTold() {
        assertThat(UserDictionary.of("d.txt", "云上村".getBytes(Charset.forName("GB18030")))
                        .problems())
                .containsExactly("d.txt: the bytes are not valid UTF-8: save the dictionary as UTF-8.");
        assertThat(read("\n# nothing\n").problems()).containsExactly("d.txt: there is no word: write one a line.");
    }

    @Test
    void theSameWordTwiceDoesNoHarmUnlessTheLinesDiffer() {
        UserDictionary one = UserDictionary.of("one.txt", "云上村 n 5\n雲上村 n 5\n".getBytes(UTF_8));
        UserDictionary two = UserDictionary.of("two.txt", "云上村 5\n".getBytes(UTF_8));
        UserDictionary three = UserDictionary.of("three.txt", "云上湖\n云上村 nz\n".getBytes(UTF_8));

        assertThat(UserWords.of(List.of(one, two)))
                .isEqualTo(new UserWords(List.of(new DictionaryWord("云上村", "n", 5)), List.of()));
        assertThat(UserWords.of(List.of(one, three)).problems())
                .containsExactly("three.txt, line 2: the word «云上村» is «nz 0» here and «n 5» in one.txt, line 1:"
                        + " make them the same or keep one.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfLinesNeverMatters(long seed) {
        List<String> lines = new ArrayList<>(
                List.of("网信 n 5", "网信办 n 7", "改革创新 n 90000", "创新型 b 1", "推进改 v 90000", "云计算 n 2", "革创新 n 95000"));
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        int cut = random.nextInt(lines.size());
        List<UserDictionary> files = new ArrayList<>(List.of(
                read(String.join("\n", lines.subList(0, cut))), read(String.join("\n", lines.subList(cut, 7)))));
        Collections.shuffle(files, random);

        UserWords words = UserWords.of(files);

        assertThat(words.words()).isSortedAccordingTo((a, b) -> a.word().compareTo(b.word()));
        assertThat(HanLpRecipe.with(words).language().tokenise("推进改革创新和云计算，网信办主任"))
                .isEqualTo(HanLpRecipe.with(UserWords.of(List.of(read("""
                        改革创新 n 90000
                        革创新 n 95000
                        推进改 v 90000
                        创新型 b 1
                        云计算 n 2
                        网信办 n 7
                        网信 n 5
                        """))))
                        .language()
                        .tokenise("推进改革创新和云计算，网信办主任"));
    }

    @Test
    void wordsThatHoldAFormAreFound() {
        UserWords words = UserWords.of(List.of(read("资安长\n创新\n云上村\n")));

        assertThat(words.holding(List.of("資安", "创新"))).containsExactly("创新", "资安长");
    }
}
