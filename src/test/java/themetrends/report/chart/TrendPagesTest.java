package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Phrase;

class TrendPagesTest {
    /** Mentions of each phrase in two years; a kind of text alone must not weigh. */
    private static final long[][] MENTIONS = {{2, 3}, {9, 0}, {0, 5}, {1, 20}};

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, trend-04-artificial_intelligence",
        "2, trend-02-security trend-04-artificial_intelligence",
        "3, trend-01-innovation trend-02-security trend-04-artificial_intelligence",
        "9, trend-01-innovation trend-02-security trend-03-digital_divide trend-04-artificial_intelligence"
    })
    void drawsTheMostMentionedPhrasesInTheOrderOfTheList(int most, String names) throws IOException {
        List<Phrase> phrases = Samples.phrases(MENTIONS.length);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String label = phrases.get(i).label();
            cells.add(Samples.cell(2023, CellKey.ALL, label, MENTIONS[i][0], 1000));
            cells.add(Samples.cell(2024, CellKey.ALL, label, MENTIONS[i][1], 1000));
            cells.add(Samples.cell(2024, "message", label, i == 2 ? 100 : 0, 1000));
        }
        Layout layout = new Layout(Sheet.PRINT_16, new Lettering(Language.ZH), "95", "1.0", "");

        List<Page> pages =
                TrendPages.of(Samples.of(phrases, List.of(2023, 2024), cells, List.of(), List.of()), layout, most);

        assertThat(String.join(" ", pages.stream().map(Page::name).toList())).isEqualTo(names);
    }
}
