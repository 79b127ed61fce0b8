package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.stats.Confidence;

class CellTableTest {
    private static final List<Phrase> PHRASES = List.of(new Phrase("安全", "security", List.of("安全"), "", true, true));

    private static ArticleCounts article(Kind kind, Map<Voice, TextSize> sizes, Voice... mentions) {
        ArticleHead head = new ArticleHead("a.txt", 1, "00", "", null, kind, "name");
        List<Occurrence> occurrences = Stream.of(mentions)
                .map(voice -> new Occurrence(
                        "安全",
                        "安全",
                        Match.TOKEN,
                        false,
                        true,
                        false,
                        "",
                        List.of(),
                        voice,
                        new Occurrence.Place(1, 0, "", "安全", "")))
                .toList();
        return new ArticleCounts(
                head, "", 1, sizes, occurrences, List.of(), ContentWords.NONE, RepeatedText.NONE, Set.of());
    }

    private static CellTable table(Map<Integer, List<ArticleCounts>> byYear, List<Integer> asked) {
        Map<CellKey, CountTally> sums = new HashMap<>();
        byYear.forEach((year, articles) -> articles.forEach(article ->
                CellTallies.of(article, year).forEach((key, tally) -> sums.merge(key, tally, CountTally::plus))));
        return CellTable.of(sums, PHRASES, asked, Confidence.USUAL);
    }

    private static Cell cell(CellTable table, int year, String kind, String voice) {
        return table.cells().stream()
                .filter(cell -> cell.key().equals(new CellKey(year, kind, voice, "安全")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sumsOverKindsAndVoices() {
        ArticleCounts message = article(Kind.MESSAGE, Map.of(Voice.MESSAGE, new TextSize(100, 180)), Voice.MESSAGE);
        ArticleCounts reaction = article(
                Kind.REACTION,
                Map.of(Voice.OWN, new TextSize(50, 90), Voice.QUOTED, new TextSize(10, 20)),
                Voice.OWN,
                Voice.QUOTED,
                Voice.OWN);

        CellTable table = table(Map.of(2020, List.of(message, reaction)), List.of());

        assertThat(cell(table, 2020, "reaction", "own"))
                .isEqualTo(Cell.of(
                        new CellKey(2020, "reaction", "own", "安全"), MentionHistogram.of(2, 50), 90, Confidence.USUAL));
        assertThat(cell(table, 2020, "reaction", "all"))
                .isEqualTo(Cell.of(
                        new CellKey(2020, "reaction", "all", "安全"), MentionHistogram.of(3, 60), 110, Confidence.USUAL));
        assertThat(cell(table, 2020, "all", "all"))
                .isEqualTo(Cell.of(
                        new CellKey(2020, "all", "all", "安全"),
                        MentionHistogram.of(3, 60).plus(MentionHistogram.of(1, 100)),
                        290,
                        Confidence.USUAL));
        assertThat(cell(table, 2020, "all", "message"))
                .isEqualTo(Cell.of(
                        new CellKey(2020, "all", "message", "安全"), MentionHistogram.of(1, 100), 180, Confidence.USUAL));
    }

    @Test
    void aYearWithoutTextIsARowAndNotAHole() {
        ArticleCounts one = article(Kind.DOCUMENT, Map.of(Voice.OWN, new TextSize(10, 20)));

        CellTable table = table(Map.of(2001, List.of(one), 2003, List.of(one)), List.of());

        assertThat(table.years()).containsExactly(2001, 2002, 2003);
        assertThat(cell(table, 2002, "document", "own").status()).isEqualTo(Status.NO_TEXT);
        assertThat(cell(table, 2003, "document", "own").status()).isEqualTo(Status.ZERO);
    }

    @Test
    void showsTheYearsThatWereAskedFor() {
        ArticleCounts one = article(Kind.DOCUMENT, Map.of(Voice.OWN, new TextSize(10, 20)));

        assertThat(table(Map.of(2001, List.of(one)), List.of(1999, 2002)).years())
                .containsExactly(1999, 2000, 2001, 2002);
    }

    @Test
    void rowsStandInAFixedOrder() {
        ArticleCounts message = article(Kind.MESSAGE, Map.of(Voice.MESSAGE, new TextSize(100, 180)));
        ArticleCounts reaction = article(Kind.REACTION, Map.of(Voice.OWN, new TextSize(50, 90)));

        assertThat(table(Map.of(2020, List.of(reaction, message)), List.of()).cells())
                .extracting(cell -> cell.key().kind() + " " + cell.key().voice())
                .containsExactly(
                        "message message",
                        "message all",
                        "reaction own",
                        "reaction all",
                        "all message",
                        "all own",
                        "all all");
    }
}
