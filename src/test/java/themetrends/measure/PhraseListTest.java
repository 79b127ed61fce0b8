package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /** Stands in for the tokeniser's table of characters. */
    private static List<Phrase> read(List<TableRow> rows) {
        return PhraseList.of("phrases.csv", rows, text -> text.replace("資", "资").toLowerCase(Locale.ROOT));
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

        assertThat(read(List.of(row)))
                .containsExactly(new Phrase(
                        "人工智能", "artificial intelligence", List.of("人工智能", "人工智慧", "AI"), "技术", false, false));
    }

    @Test
    void aLabelAloneIsEnough() {
        assertThat(read(List.of(row(2, "label", "安全"))))
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

        assertThatThrownBy(() -> read(rows)).isInstanceOf(InputProblems.class).hasMessage("""
                        phrases.csv, line 3: the label «安全» stands in line 2 already: keep it in one place.
                        phrases.csv, line 4: the label is empty: name the phrase.
                        phrases.csv, line 5: a form is empty: take out the extra «|».
                        phrases.csv, line 6: the form «平安» stands in line 3 already: keep it in one place.
                        phrases.csv, line 6: «loud» is no option: use no-nested or no-negated.""");
    }

    @Test
    void aFormThatNoTextCanHaveIsToldWithWhatToWrite() {
        List<TableRow> rows = List.of(
                row(2, "label", "人工智能", "forms", "人工 智能|ＡＩ|人工\n智慧|AI 时代"),
                row(3, "label", "安\u200B全"),
                row(4, "label", "里", "forms", "\uF9E9"),
                row(5, "label", "问", "forms", "什么。是|真的吗？|……"));

        assertThatThrownBy(() -> read(rows)).hasMessage("""
                phrases.csv, line 2: the form «人工 智能» can stand in no text, since texts are repaired first: write «人工智能».
                phrases.csv, line 2: the form «ＡＩ» can stand in no text, since texts are repaired first: write «AI».
                phrases.csv, line 2: the form «人工⏎智慧» can stand in no text, since texts are repaired first: write «人工智慧».
                phrases.csv, line 3: the form «安\u200B全» can stand in no text, since texts are repaired first: write «安全».
                phrases.csv, line 4: the form «\uF9E9» can stand in no text, since texts are repaired first: write «里».
                phrases.csv, line 5: the form «什么。是» goes over the end of a sentence: leave out the mark that ends it.
                phrases.csv, line 5: the form «真的吗？» goes over the end of a sentence: leave out the mark that ends it.
                phrases.csv, line 5: the form «……» has no letter or digit: write a word.""");
    }

    @Test
    void spellingsThatAreReadAlikeClashBetweenPhrasesAndNotInsideOne() {
        TableRow both = row(2, "label", "资安", "forms", "资安|資安|资安");

        assertThat(read(List.of(both))).extracting(Phrase::forms).containsExactly(List.of("资安", "資安"));
        assertThatThrownBy(() -> read(List.of(both, row(3, "label", "安", "forms", "資安"), row(4, "label", "AI|ai"))))
                .hasMessage("""
                phrases.csv, line 3: the form «資安» is read like «资安», which stands in line 2 already: keep one of them (traditional and simplified characters, upper and lower case are the same).
                phrases.csv, line 4: the label «AI|ai» holds a «|»: write other forms into the column forms.""");
    }

    @Test
    void whatAnInputMethodOrASpreadsheetMakesOfSeparatorsIsRead() {
        TableRow row = row(2, "label", "安全", "forms", "安全｜平安", "options", "No-Nested；no-negated");

        assertThat(read(List.of(row))).containsExactly(new Phrase("安全", "安全", List.of("安全", "平安"), "", false, false));
    }

    @Test
    void unknownColumnsAndDoubledEnglishLabelsAreTold() {
        assertThatThrownBy(() -> read(List.of(
                        row(2, "label", "安全", "english", "safety", "note", "mine", "option", "no-nested"),
                        row(3, "label", "平安", "english", "safety"))))
                .hasMessage("""
                phrases.csv, line 3: the English label «safety» stands in line 2 already: keep it in one place.
                phrases.csv: the column «option» is unknown: use label, english, forms, theme, options, or note for what is not to be read.""");
    }

    @Test
    void aListWithoutPhrasesIsNoList() {
        assertThatThrownBy(() -> read(List.of()))
                .hasMessage("phrases.csv: there is no phrase: write one a line below the header.");
    }
}
