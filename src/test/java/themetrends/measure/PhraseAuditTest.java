package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseAuditTest {
    private static AuditRow row(int year, long token, long joined, long nested, long straddling) {
        Map<String, Long> inside = nested == 0 ? Map.of() : Map.of("网络安全", nested);
        return new AuditRow(year, "安全", token, joined, nested, straddling, 0, SearchTally.NONE, inside, Map.of());
    }

    @Test
    void addsUpTheYears() {
        assertThat(PhraseAudit.of(List.of(row(2001, 4, 3, 2, 1), row(2002, 0, 1, 1, 0))))
                .containsExactly(new PhraseAudit("安全", 12, 4, 3, 1, Map.of("网络安全", 3L)));
    }

    @Test
    void saysWhatIsOften() {
        PhraseAudit split = PhraseAudit.of(List.of(row(2001, 20, 10, 0, 0))).get(0);
        assertThat(split.isOftenSplit()).isTrue();
        assertThat(split.isOftenNested()).isFalse();
        assertThat(split.isOftenStraddling()).isFalse();
        PhraseAudit cut = PhraseAudit.of(List.of(row(2001, 12, 0, 6, 2))).get(0);
        assertThat(cut.isOftenSplit()).isFalse();
        assertThat(cut.isOftenNested()).isFalse();
        assertThat(cut.isOftenStraddling()).isTrue();
    }

    @Test
    void saysNothingOfAFewFinds() {
        assertThat(PhraseAudit.of(List.of(row(2001, 0, 19, 0, 0))).get(0).isOftenSplit())
                .isFalse();
    }
}
