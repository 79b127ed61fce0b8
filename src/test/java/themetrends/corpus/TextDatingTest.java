package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatingTest {
    private static final String RAIN = "雨下了一夜，清晨才停。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-12-16 19:38:59",
                "（2015年12月16日）",
                "二〇一五年十二月十六日",
                "２０１５年１２月１６日",
                "【20151216】",
                "——2015年12月16日在山城读书节上的发言",
                "（2015年12月16日在山城小学）",
                "来源：山城日报 2015-12-16 08:10",
                "发布时间：2015-12-16 08:10",
                "山城日报（2015年12月16日 第 02 版）",
                "新华社山城2015年12月16日电 雨停了。",
                "《山城月报》 二〇一五年十二月十六日 第3版"
            })
    void aDateAtTheHeadDates(String line) {
        Dating dating = best("山城来信", line, RAIN).orElseThrow();
        assertThat(dating.date()).isEqualTo("2015-12-16");
        assertThat(dating.from()).isEqualTo(Dating.From.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12月16日",
                "2015-12-16，雨",
                "2015年2月30日",
                "2015年12月16日 星期三",
                "2015年12月16日，雨下了一夜。",
                "新华社山城12月16日电 雨停了。"
            })
    void otherLinesDoNot(String line) {
        assertThat(best("山城来信", line, RAIN)).isEmpty();
    }

    @Test
    void aDateOfIssueMayStandAtTheFoot() {
        assertThat(best("关于防汛的通知", RAIN, RAIN, RAIN, RAIN, RAIN, RAIN, "山城县", "2015年12月16日"))
                .map(Dating::date)
                .contains("2015-12-16");
    }

    @Test
    void aDateThatRepeatsIsThePages() {
        assertThat(best("山城来信", "2015-12-16", RAIN, "2015-12-16", RAIN)).isEmpty();
    }

    @Test
    void theEditionInTheHeadlineIsHeardBeforeTheDateLine() {
        Dating dating = best("第二届山城读书节筹备就绪", "1999-12-16", RAIN).orElseThrow();
        assertThat(dating.year()).isEqualTo(2000);
        assertThat(dating.evidence()).isEqualTo("第二届山城读书节; but dateline 1999: 1999-12-16");
        assertThat(dating.date()).isEmpty();
    }

    @Test
    void theDateLineIsHeardBeforeAnEditionInTheText() {
        Dating dating = best("山城来信", "2004-12-16", "老馆长在第二届山城读书节上说过，书要慢慢读。").orElseThrow();
        assertThat(dating.year()).isEqualTo(2004);
        assertThat(dating.evidence()).isEqualTo("2004-12-16");
    }

    @Test
    void anEditionLaterThanTheDateLineDisagrees() {
        assertThat(best("山城来信", "2004-12-16", "2018年山城读书节开幕了。").orElseThrow().evidence())
                .isEqualTo("2004-12-16; but edition 2018: 2018年山城读书节");
    }

    @Test
    void noTextIsOlderThanTheLatestEditionThatItNames() {
        Dating dating = best("新华社山城3月6日电 首届山城读书节之后，昨天，2008年山城读书节开幕。").orElseThrow();
        assertThat(dating).isEqualTo(new Dating(2008, "2008-03-06", Dating.From.EDITION, "2008年山城读书节"));
    }

    @ParameterizedTest
    @CsvSource({
        "1979年山城工作报告, 1979",
        "# 1979年山城工作报告, 1979",
        "山城工作报告（1979年）, 1979",
        "山城工作报告（1979年度）, 1979",
        "1990年代的山城, 0",
        "2014年以来的变化, 0",
        "3014年的山城, 0",
        "山城1979, 0"
    })
    void aTitleMayNameItsYear(String title, int year) {
        assertThat(best(title, RAIN).map(Dating::year).orElse(0)).isEqualTo(year);
    }

    private static Optional<Dating> best(String... lines) {
        List<String> page = List.of(lines);
        ArticleText article = ArticleText.of(page);
        return YearChoice.of(new TextDating(Events.READING, page).evidence(article), article);
    }
}
