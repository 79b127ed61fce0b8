package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
    private final PageFurniture rule = new PageFurniture();

    @Test
    void takesOutABlockThatRepeats() {
        String block = "2022年3月9日 星期三\n\n河东日报社 河东 2022年3月9日 星期三\n\n电话：0990-55501234\n\n责任编辑：林小满 周越\n\n";
        assertThat(Rules.apply(rule, "堤防加固完工。\n\n## 要闻\n\n" + block + block + block + "渔港开捕。"))
                .matches("堤防加固完工。\n+渔港开捕。");
    }

    @Test
    void takesOutARunningHeadThatCutsSentences() {
        String text = IntStream.range(0, 4)
                .mapToObj(page -> "河湖治理年度报告\n流得慢，要勤看。" + page(page))
                .collect(Collectors.joining("\n"));
        assertThat(Rules.apply(rule, text)).doesNotContain("年度报告").contains(page(2));
    }

    @Test
    void takesOutPageNumbersWithWhatStandsBesideThem() {
        String text = "第 1 版\n要闻\n春耕开始了。\n第 2 版\n文化\n戏台搭好了。\n第 3 版\n12\n渡口通船了。";
        assertThat(Rules.apply(rule, text)).isEqualTo("\n\n春耕开始了。\n\n\n戏台搭好了。\n\n\n渡口通船了。");
    }

    @Test
    void takesOutTelephoneNumbersEvenIfOneIsCutOff() {
        assertThat(Rules.apply(rule, "甲。\nTel:0990-5550\n乙。\nTel:0990-55501234\n"))
                .isEqualTo("甲。\n\n乙。\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年3月9日\n河东\n修堤了。\n2022年3月9日\n河西\n通船了。\n2022年3月9日\n河北\n种树了。",
                "问：\n水从哪来？\n答：\n从河里来。\n问：\n到哪去？\n答：\n到田里去。\n问：\n够用吗？\n答：\n够用。",
                "一周快讯\n鱼苗放流。\n一周快讯\n渡口通船。\n一周快讯\n戏台搭好。",
                "河东日报 2022年3月9日\n修堤了。\n河东日报 2022年3月10日\n通船了。",
                "责任编辑：林小满",
                "2015\n甲说完了。\n2016\n乙说完了。\n2017\n丙说完了。",
                "通过了《\n河道条例\n》，实施《\n河道条例\n》，宣传《\n河道条例\n》。"
            })
    void leavesTitlesDatesAndRefrainsAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    /** Twelve lines, the last of which breaks off in the middle of a sentence. */
    private static String page(int number) {
        String lines = IntStream.range(0, 11)
                .mapToObj(line -> "第" + number + "段堤岸的" + line + "号桩，由沿河的村子看守。\n")
                .collect(Collectors.joining());
        return lines + "接着是河口，那里的水";
    }
}
