package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every repair rule promises, on clean and on damaged texts. */
class RepairContractTest {
    @ParameterizedTest
    @EnumSource(Repair.class)
    void leavesCleanTextAlone(Repair rule) {
        assertThat(Samples.ALL)
                .allSatisfy(text -> assertThat(rule.rule().edits(text)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Repair.class)
    void isIdempotent(Repair rule) {
        assertThat(inputs(rule)).allSatisfy(text -> {
            String once = Rules.apply(rule.rule(), text);
            assertThat(Rules.apply(rule.rule(), once)).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @EnumSource(Repair.class)
    void givesEditsInOrderThatFitTheText(Repair rule) {
        assertThat(inputs(rule)).allSatisfy(text -> {
            int from = 0;
            for (Edit edit : rule.rule().edits(text)) {
                assertThat(edit.at()).isGreaterThanOrEqualTo(from);
                assertThat(text.substring(edit.at(), edit.end())).isEqualTo(edit.before());
                assertThat(edit.after()).isNotEqualTo(edit.before());
                from = edit.end();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Repair.class)
    void canBeUndone(Repair rule) {
        assertThat(inputs(rule)).allSatisfy(text -> {
            List<Edit> edits = rule.rule().edits(text);
            assertThat(Edits.undo(Edits.apply(text, edits), edits)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @EnumSource(Repair.class)
    void losesNoHanCharacterThatIsNotInItsEdits(Repair rule) {
        assertThat(inputs(rule)).allSatisfy(text -> {
            List<Edit> edits = rule.rule().edits(text);
            String removed = edits.stream().map(Edit::before).collect(Collectors.joining());
            String added = edits.stream().map(Edit::after).collect(Collectors.joining());
            assertThat(Han.count(Edits.apply(text, edits)))
                    .isEqualTo(Han.count(text) - Han.count(removed) + Han.count(added));
        });
    }

    /** Texts as the rule finds them: repaired by the rules before it. */
    private static List<String> inputs(Repair rule) {
        List<String> inputs = new ArrayList<>();
        Stream.concat(Samples.damaged().stream(), real()).forEach(text -> {
            String found = text;
            for (Repair before : Repair.values()) {
                if (before == rule) {
                    break;
                }
                found = Rules.apply(before.rule(), found);
            }
            inputs.add(found);
        });
        return inputs;
    }

    /** Real texts where they are; our own alone elsewhere. */
    private static Stream<String> real() {
        return Corpus.isPresent()
                ? Stream.of("seeds", "damaged", "wic", "gov_reports")
                        .flatMap(folder -> Corpus.files(folder).stream())
                        .map(Corpus::read)
                : Stream.empty();
    }
}
