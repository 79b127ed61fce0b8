package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepairedTest {
    @ParameterizedTest
    @MethodSource("themetrends.text.Samples#damaged")
    void rebuildsTheOriginalFromTextAndLog(String damaged) {
        Repaired repaired = Repair.logged(damaged);
        assertThat(repaired.text()).isEqualTo(Repair.all(damaged));
        assertThat(repaired.original()).isEqualTo(damaged);
    }

    @Test
    void rebuildsRealTexts() {
        Corpus.assumePresent();
        for (Path file : Stream.of("seeds", "damaged", "gov_reports")
                .flatMap(folder -> Corpus.files(folder).stream())
                .toList()) {
            String text = Corpus.read(file);
            assertThat(Repair.logged(text).original()).as(file.toString()).isEqualTo(text);
        }
    }

    @Test
    void namesTheLineOfTheSource() {
        String text = "第一行。\r\n\r\n水 渠\r\n第四 行开了头，\r\n接着说完了。";
        assertThat(Repair.logged(text).notes())
                .filteredOn(note -> note.rule() != Repair.LINE_ENDS)
                .extracting(RepairNote::rule, RepairNote::line, RepairNote::before)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Repair.HAN_SPACES, 3, " "),
                        org.assertj.core.groups.Tuple.tuple(Repair.HAN_SPACES, 4, " "),
                        org.assertj.core.groups.Tuple.tuple(Repair.BROKEN_LINES, 4, "\n"));
        assertThat(Repair.logged(text).notes())
                .filteredOn(note -> note.rule() == Repair.LINE_ENDS)
                .extracting(RepairNote::line)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void saysNothingOfCleanText() {
        assertThat(Repair.logged(Samples.ARTICLE)).isEqualTo(new Repaired(Samples.ARTICLE, java.util.List.of()));
    }
}
