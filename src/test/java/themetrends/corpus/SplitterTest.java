package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.text.Han;

/** Each text is a small newspaper page; {@code titles} are first lines, as one article a line. */
class SplitterTest {
    private static final String SNOW = "昨夜山里下了一场大雪，通往山城的公路一度中断，养路工人连夜清扫。";
    private static final String ROAD = "今天清晨公路恢复通行，蔬菜和药品陆续运进山城。";
    private static final String FISH = "沿海渔港迎来开渔后的第一批归航渔船，码头上人声鼎沸。";
    private static final String PRICE = "渔民说，今年带鱼和黄鱼的收成好于去年，价格也略有回落。";

    @Test
    void aTextWithHeadingsOnlyStaysOneArticle() {
        assertThat(split("山城大雪", "一、道路", SNOW, "二、供应", "（一）蔬菜", ROAD, "结语", "多年以后", PRICE))
                .hasSize(1);
    }

    @Test
    void numberedHeadingsAndListsAreNoHeadlinesOfOtherTexts() {
        String[] above = {"山城大雪", SNOW, ROAD};
        assertThat(split(above[0], above[1], above[2], "一、公路一度中断", "（二）蔬菜和药品陆续运进山城", FISH))
                .hasSize(1);
        assertThat(split(above[0], above[1], above[2], "公路一度中断；", "蔬菜和药品陆续运进山城；", FISH))
                .hasSize(1);
    }

    @Test
    void aDatelineWithItsHeadlineBeginsAnArticle() {
        List<Section> sections = split("山城大雪", "新华社山城1月8日电 " + SNOW, ROAD, "渔港开市", "本报海州1月8日电（记者宋青） " + FISH, PRICE);
        assertThat(titles(sections)).containsExactly("山城大雪", "渔港开市");
        assertThat(sections.get(0).lines()).hasSize(3);
    }

    @Test
    void aDatelineInsideASentenceBeginsNone() {
        assertThat(split("山城大雪", SNOW, "据新华社山城1月8日电，公路已经恢复通行。", "他念道：“新华社山城1月8日电，雪停了。”"))
                .hasSize(1);
    }

    @Test
    void anEndMarkClosesAnArticle() {
        List<Section> sections = split("山城大雪", SNOW, ROAD + "（本报记者 宋青）", "渔港开市", FISH, "（新华社海州1月8日电）");
        assertThat(titles(sections)).containsExactly("山城大雪", "渔港开市");
        assertThat(sections.get(1).lines()).hasSize(3);
    }

    @Test
    void aHeadlineWithItsAuthorBeginsAnArticle() {
        assertThat(titles(split("山城大雪", "本报记者 宋青", SNOW, "渔港开市", "本报记者 田野", FISH)))
                .containsExactly("山城大雪", "渔港开市");
    }

    @Test
    void anAuthorBelowATextBeginsNone() {
        assertThat(split("山城大雪", SNOW, ROAD, "本报记者 宋青")).hasSize(1);
    }

    @Test
    void headlinesAtTheFootGoBackToTheirTexts() {
        List<Section> sections = split(
                "新华社山城1月8日电 " + SNOW,
                ROAD,
                "本报海州1月8日电 " + FISH,
                PRICE,
                "沿海渔港迎来第一批归航渔船",
                "山里一场大雪公路一度中断",
                "——养路工人连夜清扫",
                "“春茶要等清明。”茶农老丘坐在自家院子里，慢慢地说着今年的打算。（本报记者 田野）",
                "茶农老丘的打算");
        assertThat(titles(sections)).containsExactly("山里一场大雪公路一度中断", "沿海渔港迎来第一批归航渔船", "茶农老丘的打算");
        assertThat(sections.get(0).lines().get(1)).isEqualTo("——养路工人连夜清扫");
    }

    @Test
    void whereTheLastHeadlineFollowsItsTextAllDo() {
        List<Section> sections = split(SNOW, ROAD + "（本报记者 宋青）", "冬天来了", FISH, PRICE + "（本报记者 田野）", "大海的馈赠");
        assertThat(titles(sections)).containsExactly("冬天来了", "大海的馈赠");
    }

    @Test
    void theHeadlineOfTheTextBelowStaysThere() {
        List<Section> sections = split("新华社山城1月8日电 " + SNOW, ROAD, "要闻", "快讯", "本报海州1月8日电 " + FISH);
        assertThat(sections.get(1).lines()).startsWith("要闻", "快讯");
    }

    @Test
    void wordsAtTheFootThatBelongNowhereAreNoTitle() {
        List<Section> sections = split("山城大雪", "新华社山城1月8日电 " + SNOW, "渔港开市", "本报海州1月8日电 " + FISH, "扫码看视频");
        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).lines()).endsWith("扫码看视频");
    }

    @Test
    void aBoxStaysWithItsArticleUnlessItRepeatsAnother() {
        String own = "■渔民们说，归航渔船带回了满舱的收成，码头上的摊位从清晨开到傍晚，买鱼的人排起长队";
        String other = "■昨夜山里下了一场大雪，通往山城的公路一度中断，养路工人连夜清扫，今天清晨公路恢复通行";
        List<Section> sections = split("新华社山城1月8日电 " + SNOW, ROAD, "本报海州1月8日电 " + FISH, own, PRICE, other, FISH);
        assertThat(sections.get(0).lines()).endsWith(other);
        assertThat(sections.get(1).lines()).containsExactly("本报海州1月8日电 " + FISH, own, PRICE, FISH);
    }

    @Test
    void signaturesCloseTheTextsAboveThem() {
        List<Section> sections =
                split("历年来信", SNOW, "2015", FISH, "——2015年1月8日，在山城读书节上的讲话", "2014", ROAD, "——2014年1月8日，致读书节的信");
        assertThat(sections)
                .extracting(section -> section.signature() == null
                        ? 0
                        : section.signature().dating().year())
                .containsExactly(0, 2015, 2014);
        assertThat(sections.get(1).lines()).containsExactly(FISH);
    }

    @Test
    void headingsAboveTheFirstYearAreNoArticle() {
        List<Section> sections = split("历年来信", "2015", FISH, "——2015年1月8日，在山城读书节上的讲话");
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).lines()).containsExactly("历年来信", FISH);
    }

    @Test
    void aSentenceInterruptedByItsSignatureIsPutTogether() {
        List<Section> sections = split(
                "2015",
                "第一段完。",
                "这一句话说到一",
                "——2015年1月8日，在山城读书节上的讲话",
                "半才停下。",
                "又一段。",
                "2014",
                ROAD,
                "——2014年1月8日，致读书节的信");
        assertThat(sections.get(0).lines()).containsExactly("第一段完。", "这一句话说到一半才停下。", "又一段。");
        assertThat(sections.get(1).lines()).containsExactly(ROAD);
    }

    @Test
    void aTextWithoutFullStopDoesNotSwallowTheNext() {
        List<Section> sections = split("第一段完。", "到此为止", "——2015年1月8日，在山城读书节上的讲话", ROAD, "——2014年1月8日，致读书节的信");
        assertThat(sections).hasSize(2);
        assertThat(sections.get(1).lines()).containsExactly(ROAD);
    }

    @Test
    void aSignatureMayStandAboveItsText() {
        List<Section> sections =
                split("雪中书信", "——2015年1月8日，在山城读书节上的讲话", SNOW, ROAD, "渔港书信", "——2014年1月8日，致读书节的信", FISH);
        assertThat(titles(sections)).containsExactly("雪中书信", "渔港书信");
        assertThat(sections)
                .extracting(section -> section.signature() == null
                        ? 0
                        : section.signature().dating().year())
                .containsExactly(2015, 2014);
    }

    @Test
    void aPageOfHeadingsOrNothingIsOneArticle() {
        assertThat(split("要闻", "山城大雪")).extracting(Section::lines).containsExactly(List.of("要闻", "山城大雪"));
        assertThat(Splitter.split("")).extracting(Section::lines).containsExactly(List.of());
    }

    @Test
    void noLineGetsLostOrDoubled() {
        String[] page = {"要闻", SNOW, "新华社山城1月8日电 " + SNOW, "甲", "乙", ROAD, "丙", "本报记者 宋青", FISH, "丁"};
        assertThat(split(page).stream().flatMap(section -> section.lines().stream()))
                .containsExactlyInAnyOrder(page);
    }

    @Test
    void aSenderAndADateSignTheLetterAbove() {
        List<Section> sections = split("给读者的信", SNOW, ROAD, "老馆长", "2015年1月8日", "渔港开市", "本报海州3月9日电 " + FISH);
        assertThat(sections.get(0).lines()).endsWith("老馆长", "2015年1月8日");
        assertThat(titles(sections)).containsExactly("给读者的信", "渔港开市");
    }

    @Test
    void aBoxAtTheEndOrAboveASignatureStays() {
        String box = "■今天清晨公路恢复通行，蔬菜和药品陆续运进山城，街上的店铺也都开了门，孩子们上学去了。";
        assertThat(split(SNOW, box).get(0).lines()).containsExactly(SNOW, box);
        assertThat(split(box).get(0).lines()).containsExactly(box);
        assertThat(split(box, "——2015年1月8日，在山城读书节上的讲话"))
                .singleElement()
                .satisfies(section -> assertThat(section.signature()).isNotNull());
    }

    /** Every Han character of a page is in one article, whatever the page looks like; signatures stand apart. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingVanishes(long seed) {
        String signature = "——2015年1月8日，在山城读书节上的讲话";
        List<String> lines = List.of(
                "山城大雪",
                "——养路工人连夜清扫",
                "本报记者 宋青",
                "2015",
                "2015年1月8日",
                "新华社山城1月8日电 " + SNOW,
                ROAD,
                PRICE,
                "话说到一半",
                "■" + SNOW,
                "■" + FISH + PRICE,
                FISH + "（本报记者 田野）",
                "（新华社海州1月8日电）",
                signature,
                "一、供应",
                "000110011");
        Random random = new Random(seed);
        for (int page = 0; page < 500; page++) {
            String text = random.ints(random.nextInt(12), 0, lines.size())
                    .mapToObj(lines::get)
                    .collect(Collectors.joining("\n"));
            String kept = Splitter.split(text).stream()
                    .map(section -> String.join("", section.lines()))
                    .collect(Collectors.joining());
            assertThat(Han.count(kept)).as(text).isEqualTo(Han.count(text.replace(signature, "")));
        }
    }

    @Test
    void aMillionLinesTakeSeconds() {
        String page = (String.join("\n", "山城大雪", "新华社山城1月8日电 " + SNOW, "甲", "乙", ROAD) + "\n").repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Splitter.split(page)).hasSize(100_000));
    }

    private static List<Section> split(String... lines) {
        return Splitter.split(String.join("\n", lines));
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(section -> section.lines().get(0)).toList();
    }
}
