package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanSpacesTest {
    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final java.util.List<String> SAMPLES = Samples.ALL;

    private final HanSpaces rule = new HanSpaces();

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "  ", "\u3000", "\u00A0", "\u2003", "\u2009", "\u202F", "\u200B", "\uFEFF", "\u2060", "\t"})
    void takesOutSpacesOfEverySort(String space) {
        assertThat(apply("春耕开始，水" + space + "渠修通。")).isEqualTo("春耕开始，水渠修通。");
    }

    @Test
    void takesOutASpaceAfterEveryCharacter() {
        assertThat(apply("春 耕 开 始 ， 水 渠 修 通 。")).isEqualTo("春耕开始，水渠修通。");
        assertThat(apply("水 渠 修 通")).isEqualTo("水渠修通");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "他说 ：“ 好 ”。|他说：“好”。",
                "于2024 年 5 月 6日（周一） 开工。|于2024年5月6日（周一）开工。",
                "第 12 届和第 3个，|第12届和第3个，",
                "主题是 《春水》 。|主题是《春水》。"
            })
    void takesOutSpacesBesideMarksAndInsideDates(String damaged, String clean) {
        assertThat(apply(damaged)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "使用 GPU 和 open source 软件，共 480.5 万件，占 GDP 的 7%。",
                "记者 林小满 周越",
                "（本报记者 林小满 周越）",
                "本报记者林小满 周越 郑一帆 摄",
                "本版编辑 / 张可 见习编辑 / 陈晓 袁圆",
                "　　两格缩进的段落，到此为止。",
                "第一段到此为止。　　第二段从这里开始，没有换行。",
                "寒潮过境 多地果园提前防冻",
                "以“巧手改变日常 新意点亮生活”为题，举办比赛。",
                "先后到过石桥 坡头 柳湾 青浦等地，看了又看。",
                "姓名 单位 电话"
            })
    void leavesWantedSpacesAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    @Test
    void takesOutTheSpaceInsideAStretchedNameOnly() {
        assertThat(apply("本报记者 李　贺 周越")).isEqualTo("本报记者 李贺 周越");
    }

    @Test
    void trustsNoSpaceInTextFullOfStraySpaces() {
        String text = Samples.ARTICLE.replace("旧屋新用", "旧屋 新用");
        String damaged = Damage.spaced(text, " ", 9, 5);
        assertThat(apply(damaged).replace(" ", "")).isEqualTo(Samples.ARTICLE.replace(" ", ""));
        assertThat(apply(damaged)).contains("旧屋新用：让老房子重新有人气");
    }

    @Test
    void trustsNoSpaceInAColumn() {
        String column = Damage.wrap(Samples.ARTICLE, 14).replace("摆上了长桌", "摆上了 长桌");
        assertThat(apply(column)).contains("摆上了长桌");
    }

    @Test
    void takesOutCharactersWithoutWidthBetweenLatinLettersToo() {
        assertThat(apply("soft\u00ADware，\u200BAI\n\u200B\n")).isEqualTo("software，AI\n\n");
    }

    @Test
    void leavesJoinersOfOtherScriptsAlone() {
        assertThat(rule.edits("👩\u200Dx می\u200Cخواهم")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void leavesCleanTextAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    private String apply(String text) {
        return Rules.apply(rule, text);
    }
}
