package themetrends.hanlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.text.Language;
import themetrends.text.Sentence;
import themetrends.text.Token;

/** HanLP's own segmenter, set up as the language is, cuts every sentence in the same way. */
class SameTokensAsHanLpTest {
    private static final Language LANGUAGE = HanLpRecipe.standard().language();
    private static final Segment HANLP = hanlp();
    private static final int LONGEST = 1000;
    /** Characters that HanLP sorts into types of their own. */
    private static final String RARE = "0123456789０１９①㈠ⅣABCxyzＡｚéЖгだカ한 \t　.,，．-—%％‰·・/：:；;（）()《》“”‘’!！?？…"
            + "〇○零一二三十百千万亿两廿半几第年月日时分点元个䶮㐂\uD840\uDC00\uD83D\uDE00\u200B々龘彧";

    private static Segment hanlp() {
        DynamicCustomDictionary both = new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, new BinTrie<>(), null);
        for (DictionaryWord word : HanLpRecipe.standard().words()) {
            both.trie.put(word.word(), new CoreDictionary.Attribute(Nature.fromString(word.nature()), 1));
        }
        return new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableCustomDictionary(both);
    }

    private static List<Token> byHanLp(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (Term term : HANLP.seg(sentence)) {
            int end = start + term.word.length();
            boolean isContent = Natures.isContent(term.nature);
            tokens.add(new Token(start, end, Natures.sort(term.word.toCharArray(), 0, end - start, isContent)));
            start = end;
        }
        return tokens;
    }

    private static void assertSame(String sentence) {
        assertThat(LANGUAGE.tokenise(sentence)).as(sentence).isEqualTo(byHanLp(sentence));
    }

    /** Words of both dictionaries and of ours side by side, between numbers, marks, Latin letters and rare characters. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ofGeneratedText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1500; i++) {
            StringBuilder sentence = new StringBuilder();
            for (int part = random.nextInt(40); part >= 0; part--) {
                sentence.append(part(random));
            }
            assertSame(sentence.toString());
            assertSame(LANGUAGE.normalise(sentence.toString()));
        }
    }

    private static String part(Random random) {
        List<DictionaryWord> own = HanLpRecipe.standard().words();
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(RARE.charAt(random.nextInt(RARE.length())));
            case 1 -> String.valueOf((char) (0x4E00 + random.nextInt(0x5200)));
            case 2 -> own.get(random.nextInt(own.size())).word();
            case 3 -> String.valueOf(random.nextInt(3000));
            default -> word(random);
        };
    }

    /** The words of the core dictionary, read off its characters: half a word now and then. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int state = CoreDictionary.trie.getBase()[0];
        while (word.length() < 2 || random.nextInt(3) > 0) {
            char c = (char) (0x4E00 + random.nextInt(0x5200));
            for (int tried = 0; tried < 300 && CoreDictionary.trie.transition(c, state) < 0; tried++) {
                c = (char) (0x4E00 + random.nextInt(0x5200));
            }
            int next = CoreDictionary.trie.transition(c, state);
            word.append(c);
            if (next < 0) {
                break;
            }
            state = next;
        }
        return word.toString();
    }

    @Test
    void ofTheShortestTexts() {
        assertThat(LANGUAGE.tokenise("")).isEmpty();
        for (char c : RARE.toCharArray()) {
            assertSame(String.valueOf(c));
            assertSame("的" + c);
            assertSame(c + "1");
            assertSame("1" + c + "2");
            assertSame("一" + c + "二" + c);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "wic", "gov_reports", "damaged", "load"})
    void ofRealText(String folder) throws IOException {
        Path root = Path.of("..", "shared", "corpus", folder);
        assumeThat(root)
                .as("the real texts in %s are not beside this checkout", root)
                .isDirectory();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                // Of the longest texts some sentences: the others are much the same.
                int every = Files.size(file) > 1 << 20 ? 41 : 1;
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                List<Sentence> sentences = Sentence.of(text);
                for (int i = 0; i < sentences.size(); i += every) {
                    Sentence place = sentences.get(i);
                    int end = Math.min(place.end(), place.start() + LONGEST);
                    assertSame(LANGUAGE.normalise(text.substring(place.start(), end)));
                }
            }
        }
    }
}
