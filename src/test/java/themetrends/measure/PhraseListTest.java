package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;

class PhraseListTest {
    private static TableRow row(int line, String... cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            named.put(cells[i], cells[i + 1]);
        }
        return new TableRow(line, named);
    }

    @Test
    void readsEveryColumn() {
        TableRow row = row(
                2,
                "label",
                "人工智能",
                "english",
                "artificial intelligence",
                "forms",
                "人工智能 | 人工智慧|AI",
                "theme",
                "技术",
                "options",
                "no-nested no-negated");

        assertThat(PhraseList.of("phrases.csv", List.of(row)))
                .containsExactly(new Phrase(
                        "人工智能", "artificial intelligence", List.of("人工智能", "人工智慧", "AI"), "技术", false, false));
    }

    @Test
    void aLabelAloneIsEnough() {
        assertThat(PhraseList.of("phrases.csv", List.of(row(2, "label", "安全"))))
                .containsExactly(new Phrase("安全", "安全", List.of("安全"), "", true, true));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        List<TableRow> rows = List.of(
                row(2, "label", "安全"),
                row(3, "label", "安全", "forms", "平安"),
                row(4, "forms", "创新"),
                row(5, "label", "网络", "forms", "网络||互联网"),
                row(6, "label", "信息", "forms", "信息|平安", "options", "loud"));

        assertThatThrownBy(() -> PhraseList.of("phrases.csv", rows))
                .isInstanceOf(InputProblems.class)
                .hasMessage("""
                        phrases.csv, line 3: the label «安全» stands in line 2 already: keep it in one place.
                        phrases.csv, line 4: the label is empty: name the phrase.
                        phrases.csv, line 5: a form is empty: take out the extra «|».
                        phrases.csv, line 6: the form «平安» stands in line 3 already: keep it in one place.
                        phrases.csv, line 6: «loud» is no option: use no-nested or no-negated.""");
    }

    @Test
    void aListWithoutPhrasesIsNoList() {
        assertThatThrownBy(() -> PhraseList.of("phrases.csv", List.of()))
                .hasMessage("phrases.csv: there is no phrase: write one a line below the header.");
    }
}
