package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinesTest {
    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final java.util.List<String> SAMPLES = Samples.ALL;

    private final BrokenLines rule = new BrokenLines();

    @ParameterizedTest
    @ValueSource(ints = {12, 18, 22, 26})
    void joinsAColumnOfAnyWidth(int width) {
        assertThat(sentences(apply(Damage.wrap(Samples.ARTICLE, width)))).isEqualTo(sentences(Samples.ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 18, 22})
    void joinsAColumnWithAnEmptyLineAfterEveryLine(int width) {
        String damaged = Damage.spread(Damage.wrap(Samples.ARTICLE, width));
        assertThat(sentences(apply(damaged))).isEqualTo(sentences(Samples.ARTICLE));
    }

    @Test
    void joinsAWrappedMessageWithItsTitle() {
        assertThat(sentences(apply(Damage.wrap(Samples.MESSAGE, 10)))).isEqualTo(sentences(Samples.MESSAGE));
    }

    @Test
    void joinsAColumnThatGrowsNarrowBesideAPicture() {
        String column =
                "水库修成以后，下游的三个乡镇都用上\n了自流水，农民不必再守着水泵过夜，老\n站长把省下的电费一笔笔记\n在本子上，给每个来\n参观的人看\n，说 这\n就 是\n变\n化\n最好\n的证明\n如今他带\n着徒弟巡渠，\n一天要走二十里路，\n鞋底磨穿了好几双，却从不\n肯坐车，因为坐车看不见裂缝，也听不\n见渗水的声音，这是他半辈子的经验。";
        assertThat(apply(Rules.apply(new HanSpaces(), column))).doesNotContain("\n");
    }

    @Test
    void joinsAcrossAPageBreak() {
        String paragraph = "这片滩涂曾经是盐碱地，改良用了整整十年时间，其间换过四任场长，种过二十几种作物，最后";
        assertThat(apply(paragraph + "\n\n留下来的是耐盐的水稻。\n")).isEqualTo(paragraph + "留下来的是耐盐的水稻。\n");
    }

    @Test
    void putsASpaceBetweenLatinWords() {
        String damaged = "这套系统基于open\nsource软件，由三家公司\n维护，装在旧电脑上也能\n跑，学校十分欢迎它。";
        assertThat(apply(damaged)).startsWith("这套系统基于open source软件，由三家公司维护，");
    }

    @Test
    void joinsWhatAnOpenQuoteOrCommaLeavesOpen() {
        assertThat(apply("各地落实《\n湿地公约\n》，成效明显。")).isEqualTo("各地落实《湿地公约》，成效明显。");
        assertThat(apply("第一，\n把水价改到位。")).isEqualTo("第一，把水价改到位。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大力发展现代农业，增加农民收入\n\n\n新建大棚三千二百座，推广节水灌溉。",
                "修路、治污、办学，三件大事样样要见成效、有结果，不许走过场\n\n全市完成投资四十一亿元。",
                "山村图书角点亮读书灯\n本报记者 林小满\n清晨六点半，雾还没有散尽。",
                "2015\n\n第一篇讲话\n2016\n\n第二篇讲话",
                "- 第一条，修路。\n- 第二条，治水。",
                "好书推荐\n茶经\n水经注\n农书",
                "一行话到此为止。\n另一行话从这里开始，也到此为止。",
                "“第一段引语没有收尾，接着说。\n“第二段引语才收尾。”"
            })
    void leavesHeadingsListsAndParagraphsApart(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    @Test
    void leavesADatelineThatStandsAloneApart() {
        String digest = "晚报消息（早间播报）：\n渡口通船\n昨天上午，停航多年的青浦渡口恢复通船，首\n班渡轮载着三十多名乘客和两筐活鱼过江，两\n岸的人都来看热闹。";
        assertThat(apply(digest).lines())
                .startsWith("晚报消息（早间播报）：")
                .last()
                .asString()
                .endsWith("都来看热闹。");
    }

    @Test
    void leavesHeadlinesAtTheFootOfAColumnApart() {
        String column =
                Damage.wrap(Samples.ARTICLE, 18).lines().skip(3).collect(java.util.stream.Collectors.joining("\n"));
        String foot = "\n\n石桥县图书室建成数量居全省第一\n《乡村阅读》专号印行\n\n流动书车开进自然村\n每逢集日停靠两个小时\n";
        assertThat(apply(column + foot).lines()).contains("石桥县图书室建成数量居全省第一", "《乡村阅读》专号印行", "流动书车开进自然村");
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void leavesCleanTextAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    /** Without line ends behind full stops: a line that ends in one is not joined, which no sentence feels. */
    private static java.util.List<String> sentences(String text) {
        return Sentence.of(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private String apply(String text) {
        return Rules.apply(rule, text);
    }
}
