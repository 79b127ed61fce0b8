package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t])[\\p{Zs}\\p{Cf}]*[=+\\-@＝＋－＠]");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠a", "'=1", "''＝1", " =1", "　=1", "\uFEFF=1"
            })
    void aFormulaIsMarkedAndReadBack(String text) {
        String cell = SpreadsheetText.cell(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(SpreadsheetText.text(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a;=1;b|a;'=1;b",
                "a; -1|a;' -1",
                "\"\t=1\"|\"\t'=1\"",
                "a\t@b|a\t'@b",
                "=1;=2|'=1;'=2",
                ";'=1|;''=1"
            })
    void whatASpreadsheetMayCutIntoCellsIsMarkedInEach(String text, String cell) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(cell);
        assertThat(SpreadsheetText.text(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'安全", "安全=1", "——安全", "1-2", "，创新", "安全；=1", "a;b-c"})
    void allElseStaysAsItIs(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(text);
        assertThat(SpreadsheetText.text(text)).isEqualTo(text);
    }

    @Test
    void aCellIsOneLineWithoutControlCharacters() {
        assertThat(SpreadsheetText.cell("一\r\n二\0三\u001b[2J四\u2028五\u009b六")).isEqualTo("一  二 三 [2J四 五 六");
    }

    @Test
    void anyTextIsNoFormulaAndReadBack() {
        List<String> pieces = List.of("'", ";", "\t", "=", "-", "＋", " ", "　", "\u200B", "安全", "a", "𠀀");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            String cell = SpreadsheetText.cell(text.toString());
            assertThat(FORMULA.matcher(cell).find()).as(cell).isFalse();
            assertThat(SpreadsheetText.text(cell)).isEqualTo(text.toString());
        }
    }
}
