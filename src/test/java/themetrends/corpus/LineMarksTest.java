package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社北京11月8日电 昨夜有雨",
                "新华社北京11月8日电昨夜有雨",
                "　　据新华社北京11月8日电（记者宋青）山里下雪了。",
                "本报北京11月8日电（记者宋青） 山里下雪了。",
                "本报讯（记者 宋青）山里下雪了。",
                "新华社联合国2015年1月8日电 昨夜有雨",
                "中新网青岛3月2日电 昨夜有雨",
                "央视网消息(晚间报道)：昨夜有雨。",
                "【山城晚报4月1日讯】昨夜有雨",
                "新華社北京11月8日電 昨夜有雨",
                "（上接第1版）山里下雪了。"
            })
    void datelinesOpenAnArticle(String line) {
        assertThat(LineMarks.isDateline(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说，新华社北京11月8日电写得清楚。",
                "据新华社北京11月8日电，山里下雪了。",
                "新华社11月8日电的说法不同。",
                "11月8日，山里下雪了。",
                "本报记者宋青",
                "本报讯息灵通。",
                "社区的电表坏了",
                "山城台11月8日电视节目预告",
                ""
            })
    void quotedOnesDoNot(String line) {
        assertThat(LineMarks.isDateline(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（新华社杭州11月8日电）",
                "山里下雪了。（据新华社杭州11月8日电）",
                "(本报记者 宋青 田野)",
                "　（本报记者宋青、田野、丘小山）",
                "雪停了。（新华社记者宋青）",
                "雪停了。（记者 宋青 通讯员 田野）",
                "雪停了。（综合本报驻外记者报道，执笔者：宋青）",
                "雪停了。（综合本报驻外记者报道，执笔者：宋青）新华社北京11月9日电",
                "雪停了。（作者系山城中学教师）",
                "雪停了。（完）",
                "雪停了。（下转第三版）"
            })
    void endMarksCloseAnArticle(String line) {
        assertThat(LineMarks.isEndMark(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"雪停了（新华社杭州11月8日电），路通了。", "路通了。（本报记者 宋青 摄）", "来的是一位女士（记者的朋友）", "路通了（见图）。", "路通了。", "）", ""})
    void otherBracketsDoNot(String line) {
        assertThat(LineMarks.isEndMark(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新华社记者",
                "本报记者 宋青",
                "本报记者宋青",
                "本报驻杭州记者 宋青 田野",
                "记者 宋青 通讯员 田野山",
                "■本报评论员",
                "文/宋青",
                "山城日报特约记者 宋青、田野"
            })
    void bylinesNameTheAuthors(String line) {
        assertThat(LineMarks.isByline(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者在现场看到", "记者手记", "本报记者在雪山", "记者宋青：路通了吗", "山里下雪了", "文件/资料", ""})
    void otherLinesDoNot(String line) {
        assertThat(LineMarks.isByline(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山里下雪了。", "“山里下雪了。”", "（山里下雪了！）", "山里下雪了…… ", "**路通了？**"})
    void sentencesEndSo(String line) {
        assertThat(LineMarks.endsSentence(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山里下雪啦！", "路，何时能通？", "“数字”山村", "山城的 早晨 与 傍晚"})
    void headlinesAreNoText(String line) {
        assertThat(LineMarks.isText(line)).isFalse();
        assertThat(LineMarks.isSentence(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"社", "记者 ", "（", "新华社", "报1月", "——", "■"})
    void aMegabyteTakesNoTime(String piece) {
        String line = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            LineMarks.isDateline(line);
            LineMarks.isEndMark(line);
            LineMarks.isByline(line);
            LineMarks.isText(line);
            Signature.of(line);
        });
    }
}
