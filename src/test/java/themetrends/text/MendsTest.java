package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendsTest {
    @ParameterizedTest
    @CsvSource({
        "水 渠要常修，渡口要常看。, 水渠, true",
        "水 渠要常修，渡口要常看。, 渡口, false",
        "水 渠要常修，渡口要常看。, 渠要, false",
        "老馆长说ＡＩ也能修水渠。, AI, true",
        "老馆长说ＡＩ也能修水渠。, 水渠, false",
        "'各方主张，弥合数字鸿\n沟。修好水渠。网\n络重要。', 数字鸿沟, true",
        "'各方主张，弥合数字鸿\n沟。修好水渠。网\n络重要。', 水渠, false",
    })
    void saysWhatStandsTogetherOnlySinceRepair(String damaged, String words, boolean joined) {
        Repaired repaired = Repair.logged(damaged);
        int at = repaired.text().indexOf(words);

        assertThat(at).isNotNegative();
        assertThat(repaired.mends().join(at, at + words.length())).isEqualTo(joined);
    }

    @Test
    void placesFollowTheRulesThatRunLater() {
        Repaired repaired = Repair.logged("渡 口，水 渠，20242024年，ＡＩ。");
        String text = repaired.text();

        assertThat(text).isEqualTo("渡口，水渠，2024年，AI。");
        assertThat(repaired.mends().seams().stream()).containsExactly(1, 4, 10, 12, 13, 14);
        assertThat(repaired.mends().removed()).containsExactly(new Mends.Removed(10, "2024"));
    }

    @Test
    void cleanTextHasNone() {
        assertThat(Repair.logged(Samples.ARTICLE).mends().isNone()).isTrue();
        assertThat(Repair.logged("水渠。\r\n渡口。\r\n").mends().isNone()).isTrue();
    }
}
