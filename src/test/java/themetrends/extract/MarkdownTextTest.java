package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.corpus.Dating;
import themetrends.corpus.Kind;
import themetrends.corpus.RawText;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `# 题目\\n\\n第一段。\\n第二行。`            | 题目/第一段。/第二行。
            `**重点**和[链接](http://a.cn/b)。`         | 重点和链接。
            `![照片](a.jpg)\\n\\n图下的字。`            | 图下的字。
            `- 一\\n- 二`                              | 一/二
            `2019. 那年的事\\n2020. 后来的事`           | 2019. 那年的事/2020. 后来的事
            `> 引文\\n\\n---\\n\\n正文`                 | 引文/正文
            `<div class="a">盒子</div>`                | 盒子
            `    缩进的段落`                           | 缩进的段落
            `　　全角缩进的段落`                       | 　　全角缩进的段落
            """)
    void marksAreNoText(String markdown, String lines) {
        assertThat(Texts.only("a.md", markdown.replace("\\n", "\n"))
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank()))
                .containsExactly(lines.split("/", -1));
    }

    @Test
    void aCellOfATableIsALine() {
        assertThat(Texts.only("a.md", "表：\n\n| 事项 | 部门 |\n| --- | --- |\n| 汇总 | 村委 |\n")
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty()))
                .containsExactly("表：", "事项", "部门", "汇总", "村委");
    }

    @Test
    void frontMatterIsMetadata() {
        RawText text = Texts.only(
                "a.md", "---\ntitle: 山路\ndate: 2014-05-06\nkind: news\nsource: 山城晚报\ntags: [路]\n---\n\n路修好了。\n");
        assertThat(text.text().strip()).isEqualTo("山路\n路修好了。");
        assertThat(text.stated().title()).isEqualTo("山路");
        assertThat(text.stated().kind()).isEqualTo(Kind.NEWS);
        assertThat(text.stated().dating())
                .isEqualTo(new Dating(2014, "2014-05-06", Dating.From.METADATA, "2014-05-06"));
        assertThat(text.origin().outlet()).isEqualTo("山城晚报");
        assertThat(text.origin().format()).isEqualTo("markdown");
    }

    @Test
    void plainTextMayHaveFrontMatterAndKeepsItsMarks() {
        RawText text = Texts.only("a.txt", "---\nyear: 2014\n---\n# 路修好了。\n");
        assertThat(text.text()).isEqualTo("# 路修好了。\n");
        assertThat(text.stated().dating()).isEqualTo(new Dating(2014, "", Dating.From.METADATA, "2014"));
    }

    @Test
    void aRuleAboveATextIsNoFrontMatter() {
        String text = "---\n路修好了。\n---\n桥也修好了。\n";
        assertThat(Texts.only("a.txt", text).text()).isEqualTo(text);
    }

    @Test
    void frontMatterThatCannotBeSaysSo() {
        assertThat(Texts.reason("a.md", "---\nyear: 前年\n---\n路。\n")).contains("«前年» is no year");
    }
}
