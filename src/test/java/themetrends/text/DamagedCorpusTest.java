package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real texts with known damage, repaired, against their clean twins after the same repair. */
class DamagedCorpusTest {
    private static final double LEAST_ALIKE = 0.995;
    private static final List<String> PHRASES = List.of("创新", "安全", "普惠", "人工智能", "数字鸿沟");

    @ParameterizedTest
    @ValueSource(strings = {"wrap18", "newspaper", "doubled_headline"})
    void isRepairedToWhatItWas(String damage) {
        Corpus.assumePresent();
        List<Double> alike = new ArrayList<>();
        Map<String, List<Double>> steps = new LinkedHashMap<>();
        for (Path file : Corpus.files("damaged/" + damage)) {
            String damaged = Corpus.read(file);
            String clean = Repair.all(Corpus.read(file.resolveSibling("../clean/" + file.getFileName())));
            String repaired = Repair.all(damaged);
            stepByStep(damaged, clean, steps);
            alike.add(similarity(han(clean), han(repaired)));
            assertThat(sentences(repaired)).as("sentences in " + file).isEqualTo(sentences(clean));
            assertThat(mentions(repaired)).as("mentions in " + file).isEqualTo(mentions(clean));
        }
        steps.forEach((step, shares) -> System.out.printf(
                Locale.ROOT,
                "%-17s %-25s same Han characters in %d files: %s%n",
                damage,
                step,
                shares.size(),
                percent(shares)));
        assertThat(alike).isNotEmpty().allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(LEAST_ALIKE));
    }

    /** How much the text is like its clean twin before all rules and after each of those that change it. */
    private static void stepByStep(String damaged, String clean, Map<String, List<Double>> steps) {
        steps.computeIfAbsent("before", any -> new ArrayList<>()).add(similarity(han(clean), han(damaged)));
        String text = damaged;
        for (Repair repair : Repair.values()) {
            List<Edit> edits = repair.rule().edits(text);
            text = Edits.apply(text, edits);
            if (!edits.isEmpty()) {
                steps.computeIfAbsent("after " + repair.name().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                        .add(similarity(han(clean), han(text)));
            }
        }
    }

    /** Share of characters that a longest common subsequence keeps, of the longer text. */
    private static double similarity(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[other.length()] / Math.max(one.length(), other.length());
    }

    /** White space aside: that sentences are whole shows that lines were joined rightly. */
    private static List<String> sentences(String text) {
        return Sentence.of(text).stream()
                .map(sentence ->
                        text.substring(sentence.start(), sentence.end()).replaceAll("\\s", ""))
                .toList();
    }

    private static String han(String text) {
        return text.codePoints().filter(Han::is).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<Integer> mentions(String text) {
        return PHRASES.stream().map(phrase -> text.split(phrase, -1).length - 1).toList();
    }

    private static String percent(List<Double> shares) {
        return shares.stream()
                .map(share -> String.format(Locale.ROOT, "%.2f %%", 100 * share))
                .collect(Collectors.joining(", "));
    }
}
