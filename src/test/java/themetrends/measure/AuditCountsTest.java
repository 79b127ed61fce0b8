package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.stats.Confidence;

class AuditCountsTest {
    private static final List<Phrase> PHRASES = List.of(new Phrase("安全", "security", List.of("安全"), "", true, true));

    /** Of so many occurrences of one sort. */
    private static ArticleCounts article(int count, Match match, boolean negated, String inside, String... overlaps) {
        Occurrence one = new Occurrence(
                "安全",
                "安全",
                match,
                negated,
                match != Match.STRADDLING,
                false,
                inside,
                List.of(overlaps),
                Voice.OWN,
                new Occurrence.Place(1, 0, "", "安全", ""));
        return new ArticleCounts(
                new ArticleHead("a.txt", 1, "00", "", null, Kind.NEWS, "name"),
                "",
                1,
                Map.of(),
                Collections.nCopies(count, one),
                List.of(),
                ContentWords.NONE,
                RepeatedText.NONE,
                Set.of());
    }

    @Test
    void addsUpMatchesNegationsLongerWordsAndOverlaps() {
        AuditCounts counts = new AuditCounts();
        counts.add(article(5, Match.TOKEN, false, "", "公共安全"), 2020);
        counts.add(article(2, Match.TOKEN, true, "", "公共安全", "公共"), 2020);
        counts.add(article(3, Match.NESTED, false, "网络安全"), 2020);
        AuditCounts others = new AuditCounts();
        others.add(article(1, Match.NESTED, true, "网络安全"), 2020);
        others.add(article(4, Match.STRADDLING, false, ""), 2020);
        counts.add(others);

        SearchTally found = new SearchTally(15, 2, 1, 3);
        CellKey cell = new CellKey(2020, "document", "all", "安全");
        CellTable cells = CellTable.of(
                Map.of(cell, Tallies.found(found), new CellKey(2020, "document", "all", ""), Tallies.text(9)),
                PHRASES,
                List.of(2021),
                Confidence.USUAL);

        List<AuditRow> rows = counts.rows(cells, PHRASES);

        assertThat(rows)
                .containsExactly(
                        new AuditRow(
                                2020, "安全", 7, 0, 4, 4, 3, found, Map.of("网络安全", 4L), Map.of("公共安全", 7L, "公共", 2L)),
                        new AuditRow(2021, "安全", 0, 0, 0, 0, 0, SearchTally.NONE, Map.of(), Map.of()));
        assertThat(rows.get(0).plainSearch()).isEqualTo(15);
    }
}
