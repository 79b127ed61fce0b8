package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTwiceTest {
    private static final String HEADLINE = "老粮站变身“乡村课堂”：2023年一百二十名教师走进深山";

    private final PrintedTwice rule = new PrintedTwice();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共共建四季常青的建四季常青的““山水城市山水城市””|共建四季常青的“山水城市”",
                "携携手迈进手迈进山水之间山水之间|携手迈进山水之间",
                "微微软软 培培训训|微软 培训",
                "20242024年的春天|2024年的春天",
                "图为图为 66 月月 1818 日日的晒谷场的晒谷场|图为 6 月 18 日的晒谷场",
                "晒谷场上的露天电影晒谷场上的露天电影|晒谷场上的露天电影",
                "OpenOpen DayDay：：走进实验室走进实验室|Open Day：走进实验室",
                "全全民民健健身身日日活活动动 本报记者 林小满|全民健身日活动 本报记者 林小满",
                "第三届社区邻里节暨百家宴第三届社区邻里节暨百家宴（上接第一版）|第三届社区邻里节暨百家宴（上接第一版）"
            })
    void takesOutSecondCopies(String damaged, String clean) {
        assertThat(Rules.apply(rule, damaged)).isEqualTo(clean);
    }

    @Test
    void knowsHeadlinesDoubledCharacterByCharacter() {
        assertThat(Rules.apply(rule, Damage.doubledCharacters(HEADLINE))).isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void knowsHeadlinesDoubledInRunsOfAnyLength(long seed) {
        assertThat(Rules.apply(rule, Damage.doubledRuns(HEADLINE, 9, seed))).isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10, 13, 18})
    void knowsADoubledHeadlineThatWasWrapped(int width) {
        String damaged = Damage.wrap(Damage.doubledCharacters("老粮站变身乡村课堂一百二十名教师走进深山"), width);
        assertThat(Rules.apply(rule, damaged + "\n正文从这里开始，讲的是一座粮站。").replace("\n", ""))
                .isEqualTo("老粮站变身乡村课堂一百二十名教师走进深山正文从这里开始，讲的是一座粮站。");
    }

    @Test
    void knowsTextWithinWhichNumbersStandOnce() {
        assertThat(Rules.apply(rule, "湖湖区区2023年年渔渔业业增增收收三三成成")).isEqualTo("湖区2023年渔业增收三成");
    }

    @Test
    void halvesWhatWasPrintedFourTimes() {
        assertThat(Rules.apply(rule, "晒谷场上的露天电影".repeat(4))).isEqualTo("晒谷场上的露天电影");
    }

    @Test
    void keepsReduplicationInsideADoubledHeadline() {
        assertThat(Rules.apply(rule, Damage.doubledCharacters("让人人享有天天练习的球场"))).isEqualTo("让人人享有天天练习的球场");
        assertThat(Rules.apply(rule, "让人人享有让人人享有清清楚楚的账本清清楚楚的账本")).isEqualTo("让人人享有清清楚楚的账本");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "研究研究",
                "研究研究，讨论讨论，再定下来。",
                "讨论讨论 研究研究",
                "人人参与，人人尽力，人人享有",
                "高高兴兴",
                "高高兴兴 快快乐乐 平平安安 健健康康",
                "干干净净、清清楚楚、明明白白",
                "常常 渐渐 慢慢 悄悄 往往",
                "谢谢大家",
                "谢谢！谢谢！谢谢！",
                "哈哈哈哈哈哈哈哈哈哈哈哈",
                "2020",
                "1111",
                "20202020",
                "2020年1111元",
                "加油加油",
                "一步一个脚印一步一个脚印地往前走",
                "一个工程项目一个工程项目地抓，一个村一个村地过",
                "我们的家乡，我们的家乡，在希望的田野上。",
                "河东第一机械厂、河东第二机械厂、河东第二纺织厂、河东第二纺织厂分厂",
                "出席的有山河工业集团公司、中国山河工业集团公司、中国山海工业集团公司等",
                "————————————",
                "＊＊＊＊＊＊＊＊＊＊＊＊",
                "……",
                "110011001100110011001100"
            })
    void leavesRealReduplicationAlone(String text) {
        assertThat(rule.edits(text)).isEmpty();
    }

    @Test
    void leavesOtherLinesOfThePageAlone() {
        String text = "种种迹象表明，天天下雨\n" + Damage.doubledCharacters("防汛物资连夜运抵") + "\n人人上堤，家家备沙袋";
        assertThat(Rules.apply(rule, text)).isEqualTo("种种迹象表明，天天下雨\n防汛物资连夜运抵\n人人上堤，家家备沙袋");
    }
}
