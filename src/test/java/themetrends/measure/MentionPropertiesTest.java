package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.text.Tokeniser;

/** What holds for every text and every list of phrases, tried on random ones. */
class MentionPropertiesTest {
    private static final String LETTERS = "创新安全开局数字鸿沟网";
    private static final String MARKS = "，、。\n";
    private static final FakeLanguage LANGUAGE =
            new FakeLanguage("开创", "新局", "创新", "数字", "鸿沟", "网安", "全网", "安全网", "数字安全");

    static List<Long> seeds() {
        return new Random(20140101).longs(60).boxed().toList();
    }

    private static String text(Random random, int length, int marks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String from = random.nextInt(100) < marks ? MARKS : LETTERS;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    /** Forms of one to four letters, each in one phrase only. */
    private static List<Phrase> phrases(Random random) {
        List<String> forms = random.ints(12, 1, 5)
                .mapToObj(length -> text(random, length, 0))
                .distinct()
                .toList();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < forms.size(); i += 3) {
            phrases.add(new Phrase(
                    "p" + i, "p" + i, forms.subList(i, Math.min(i + 3, forms.size())), "", random.nextBoolean(), true));
        }
        return phrases;
    }

    private static List<Occurrence> occurrences(List<Phrase> phrases, String text) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, Kind.MESSAGE, "name");
        return new ArticleCounter(phrases, LANGUAGE, Set.of(), 40)
                .count(TokenisedArticle.of(new Article(head, text), new Tokeniser(LANGUAGE)), Marks.NONE)
                .occurrences();
    }

    /** Each place at which a form of the phrase stands, forms that overlap included. */
    private static List<int[]> plainSearch(Phrase phrase, String text) {
        List<int[]> places = new ArrayList<>();
        for (String form : phrase.forms()) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                places.add(new int[] {at, at + form.length()});
            }
        }
        return places;
    }

    private static boolean overlap(int[] a, int[] b) {
        return a[0] < b[1] && b[0] < a[1];
    }

    /** One sentence, longer than the tokeniser takes: the places are those of the text. */
    @ParameterizedTest
    @MethodSource("seeds")
    void occurrencesOfAllMatchesAddUpToAPlainSearch(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = phrases(random);
        String text = "创" + text(random, 5000, 0);
        List<Occurrence> occurrences = occurrences(phrases, text);

        for (Phrase phrase : phrases) {
            List<int[]> listed = occurrences.stream()
                    .filter(one -> one.phrase().equals(phrase.label()))
                    .map(one -> new int[] {
                        one.place().offset(),
                        one.place().offset() + one.place().keyword().length()
                    })
                    .toList();
            List<int[]> plain = plainSearch(phrase, text);
            boolean formsOverlap = plain.stream().anyMatch(a -> plain.stream().anyMatch(b -> a != b && overlap(a, b)));

            assertThat(plain)
                    .as("with seed " + seed)
                    .allMatch(place -> listed.stream().anyMatch(one -> overlap(one, place)));
            if (!formsOverlap) {
                assertThat(listed).as(phrase.forms() + " with seed " + seed).hasSameSizeAs(plain);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoMentionsOfAPhraseOverlap(long seed) {
        Random random = new Random(seed);
        List<Phrase> phrases = phrases(random);

        Map<String, Integer> until = new HashMap<>();
        for (Occurrence one : occurrences(phrases, text(random, 5000, 2))) {
            String line = one.phrase() + " in sentence " + one.place().sentence();
            assertThat(one.place().offset()).isGreaterThanOrEqualTo(until.getOrDefault(line, 0));
            until.put(line, one.place().offset() + one.place().keyword().length());
        }
        assertThat(until).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsShownIsWhatTheTextSays(long seed) {
        Random random = new Random(seed);
        String text = text(random, 3000, 3);

        assertThat(occurrences(phrases(random), text))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(text)
                        .contains(one.place().pre()
                                + one.place().keyword()
                                + one.place().post()));
    }

    /** With and without marks, and past every length at which the tokeniser needs the text in pieces. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aTextOfOneFormCountsEveryRepeat(long seed) {
        Random random = new Random(seed);
        String form = text(random, 1 + random.nextInt(7), 0);
        int repeats = 1 + random.nextInt(5000);
        Phrase phrase = new Phrase(form, form, List.of(form), "", true, true);

        assertThat(occurrences(List.of(phrase), form.repeat(repeats))).hasSize(repeats);
        assertThat(occurrences(List.of(phrase), (form + "，").repeat(repeats))).hasSize(repeats);
    }

    @Test
    void aFormIsNotCutWhereTheTokeniserNeedsPieces() {
        Phrase phrase = new Phrase("数字鸿沟", "digital divide", List.of("数字鸿沟"), "", true, true);

        for (int before = 3990; before <= 4000; before++) {
            assertThat(occurrences(List.of(phrase), "网".repeat(before) + "数字鸿沟" + "网".repeat(2000)))
                    .as("behind " + before)
                    .singleElement()
                    .matches(Occurrence::counted);
        }
    }
}
