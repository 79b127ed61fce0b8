package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedDigitsTest {
    private final SpacedDigits rule = new SpacedDigits();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自1 9 9 8 年3 月5 日起|自1998年3 月5 日起",
                "1 2 月2 0 日回来|12月20日回来",
                "1 9 9 7 年产量达到7 4 7 7 2 亿元，增长8 ．8 ％|1997年产量达到74772亿元，增长8.8％",
                "2 0 0 1 年 与 3 0 多个县|2001年 与 30多个县",
                "2　0　0　1　年|2001年"
            })
    void closesUpSpacedNumbers(String damaged, String clean) {
        assertThat(Rules.apply(rule, damaged)).isEqualTo(clean);
    }

    @Test
    void saysNothingOfNumbersThatAreWholeAlready() {
        assertThat(rule.edits("1 9 9 8 年增长5.3亿，1.2.3版")).extracting(Edit::after).containsExactly("1998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "掷出 1 3 5 三个数",
                "图 1 2 3",
                "2014 2015 2016",
                "第 3 年 第 4 年",
                "12 月 20 日",
                "比分 3 比 2",
                "版本 1.2.3 和 1. 2. 3.",
                "1998 年 5 月 2 日",
                "5 12 月"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }
}
