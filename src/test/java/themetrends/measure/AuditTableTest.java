package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Confidence;

class AuditTableTest {
    private static final List<Phrase> PHRASES = List.of(new Phrase("安全", "security", List.of("安全"), "", true, true));

    @Test
    void addsUpMatchesNegationsLongerWordsAndOverlaps() {
        Map<AuditKey, Long> counts = Map.of(
                new AuditKey(2020, "安全", "token", false, "", List.of("公共安全")), 5L,
                new AuditKey(2020, "安全", "token", true, "", List.of("公共安全", "公共")), 2L,
                new AuditKey(2020, "安全", "nested", false, "网络安全", List.of()), 3L,
                new AuditKey(2020, "安全", "nested", true, "网络安全", List.of()), 1L,
                new AuditKey(2020, "安全", "straddling", false, "", List.of()), 4L);

        SearchTally found = new SearchTally(15, 2, 1, 3);
        CellKey cell = new CellKey(2020, "document", "all", "安全");
        CellTable cells = CellTable.of(
                Map.of(cell, Tallies.found(found), new CellKey(2020, "document", "all", ""), Tallies.text(9)),
                PHRASES,
                List.of(2021),
                Confidence.USUAL);

        List<AuditRow> rows = AuditTable.of(counts, cells, PHRASES);

        assertThat(rows)
                .containsExactly(
                        new AuditRow(
                                2020, "安全", 7, 0, 4, 4, 3, found, Map.of("网络安全", 4L), Map.of("公共安全", 7L, "公共", 2L)),
                        new AuditRow(2021, "安全", 0, 0, 0, 0, 0, SearchTally.NONE, Map.of(), Map.of()));
        assertThat(rows.get(0).plainSearch()).isEqualTo(15);
    }
}
