package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitArtTest {
    private final DigitArt rule = new DigitArt();

    @Test
    void takesOutPicturesMadeOfDigits() {
        assertThat(Rules.apply(rule, "正文完。\n0110101\n010011010110\n\n11010001001\n0101\n110101101\n下一篇。"))
                .isEqualTo("正文完。\n\n\n\n\n\n\n下一篇。");
        assertThat(Rules.apply(rule, "甲\n98231740239874\n23874619238\n88123740912374\n乙"))
                .isEqualTo("甲\n\n\n\n乙");
    }

    @Test
    void takesOutBlocksOfOrnaments() {
        assertThat(Rules.apply(rule, "甲\n■■■□□□■■■\n◆　◆　◆\n乙")).isEqualTo("甲\n\n\n乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014\n2015\n2016\n2017",
                "甲\n————————\n乙",
                "甲\n---\n乙\n***\n丙",
                "甲\n1101\n乙\n010110\n丙",
                "13800138000\n010110",
                "12345678\n23456789\n34567890\n",
                "1.2\n3.4\n5.6",
                "表\n12 345\n23 456\n34 567"
            })
    void leavesNumbersAndSeparatorsAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    @Test
    void leavesAYearBesideAPictureAlone() {
        assertThat(Rules.apply(rule, "2021\n0110101101\n1011010011\n0110101001\n2022"))
                .isEqualTo("2021\n\n\n\n2022");
    }
}
