package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.hanlp.HanLpRecipe;
import themetrends.text.Language;
import themetrends.text.Resources;

/** Scores matching and negation on the contexts of contexts.tsv, and holds the README to the figures. */
class ContextsTest {
    private static final Language LANGUAGE = HanLpRecipe.standard().language();
    private static final Language BARE = new HanLpRecipe(List.of()).language();
    private static final Map<String, PhraseFinder> FINDERS = new HashMap<>();
    private static final List<Context> CONTEXTS = new String(
                    Resources.bytes(ContextsTest.class, "contexts.tsv"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("phrase\t"))
            .map(Context::of)
            .toList();

    /** A row of the list, with what the project makes of it. */
    private record Context(
            String phrase, String text, int start, boolean mention, boolean negated, String half, boolean moved) {
        static Context of(String line) {
            String[] fields = line.split("\t", -1);
            String text = fields[1].replace("[", "").replace("]", "");
            int start = fields[1].indexOf('[');
            boolean moved = fields[4].equals("made") && !fields[5].isEmpty();
            return new Context(
                    fields[0], text, start, fields[2].equals("yes"), fields[3].equals("yes"), fields[4], moved);
        }

        PhraseFinder.Found found() {
            PhraseFinder finder = FINDERS.computeIfAbsent(
                    phrase,
                    form -> new PhraseFinder(List.of(new Phrase(form, form, List.of(form), "", true, true)), LANGUAGE));
            String sentence = LANGUAGE.normalise(text);
            return finder.find(sentence, LANGUAGE.tokenise(sentence)).stream()
                    .filter(one -> one.start() == start)
                    .findFirst()
                    .orElseThrow();
        }

        boolean isCounted() {
            return found().match() != Match.STRADDLING;
        }

        boolean isToken() {
            return BARE.tokenise(BARE.normalise(text)).stream()
                    .anyMatch(token -> token.start() == start && token.end() == start + phrase.length());
        }

        String marked() {
            int end = start + phrase.length();
            return text.substring(0, start) + "[" + phrase + "]" + text.substring(end);
        }
    }

    /** Rights and wrongs of a way to decide. */
    private record Score(long right, long wrong, long missed) {
        static Score of(List<Context> contexts, Predicate<Context> truth, Predicate<Context> decision) {
            return new Score(
                    contexts.stream().filter(truth.and(decision)).count(),
                    contexts.stream().filter(decision.and(truth.negate())).count(),
                    contexts.stream().filter(truth.and(decision.negate())).count());
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "| %s | %.1f %% | %.1f %% |", name, 100 * precision(), 100 * recall());
        }
    }

    private static List<Context> half(String half) {
        return CONTEXTS.stream().filter(context -> context.half().equals(half)).toList();
    }

    @Test
    void theListIsDividedByARuleAndHoldsEnoughOfEitherSort() {
        assertThat(CONTEXTS).hasSizeGreaterThan(1500).allSatisfy(context -> {
            String rule = (context.marked().hashCode() & 1) == 1 ? "held" : "made";
            assertThat(context.half().equals("trap")
                            || context.moved()
                            || context.half().equals(rule))
                    .as(context.marked())
                    .isTrue();
            assertThat(context.text().length() - context.phrase().length()).isLessThanOrEqualTo(12);
        });
        assertThat(half("held").stream().filter(context -> !context.mention())).hasSizeGreaterThan(150);
        assertThat(half("held").stream().filter(Context::negated)).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"made", "held"})
    void countsMentionsAndNothingElse(String half) {
        Score mentions = Score.of(half(half), Context::mention, Context::isCounted);
        System.out.println(half + ": " + mentions);

        assertThat(mentions.precision()).isGreaterThanOrEqualTo(0.995);
        assertThat(mentions.recall()).isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @CsvSource({"made", "held"})
    void flagsDenialsAndNothingElse(String half) {
        List<Context> counted = half(half).stream()
                .filter(Context::mention)
                .filter(Context::isCounted)
                .toList();
        Score denials =
                Score.of(counted, Context::negated, context -> context.found().negated());
        System.out.println(half + ", negated: " + denials);

        assertThat(denials.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(denials.recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void theReadmeSaysWhatThisComputes() throws Exception {
        List<Context> held = half("held");
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme)
                .contains(
                        Score.of(held, Context::mention, context -> true).row("plain text search"),
                        Score.of(held, Context::mention, Context::isToken).row("tokens equal to the phrase"),
                        Score.of(held, Context::mention, Context::isCounted).row("Theme Trends"))
                .contains("(" + held.size() + " contexts)")
                .contains("and " + half("trap").size() + " traps")
                .contains("Theme Trends for "
                        + half("trap").stream().filter(Context::isCounted).count());
    }
}
