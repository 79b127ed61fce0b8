package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFurnitureTest {
    private final WebFurniture rule = new WebFurniture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下载 打印 全屏 收藏 【字号 大 中 小】",
                "下载打印全屏收藏",
                "【字体：大 中 小】",
                "分享到：微信 微博 QQ空间",
                "上一篇 下一篇",
                "返回顶部",
                "扫一扫 查看更多",
                "扫一扫，用手机看新闻",
                "长按识别二维码，关注我们的公众号",
                "请扫描二维码收看视频直播",
                "点赞 12 评论 3 收藏 5"
            })
    void takesOutButtonsAndCaptions(String line) {
        assertThat(Rules.apply(rule, "标题\n" + line + "\n正文。")).isEqualTo("标题\n\n正文。");
    }

    @Test
    void takesOutButtonsAtTheHeadOfALine() {
        assertThat(Rules.apply(rule, "下载 打印 全屏 收藏 【字号 大 中 小】　　河东的春汛提前到来。")).isEqualTo("河东的春汛提前到来。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "扫码支付走进菜市场",
                "扫一扫就能付款，老人也学会了。",
                "推广二维码电子病历",
                "打印技术的新突破",
                "评论",
                "下载 收藏",
                "新闻 视频 直播",
                "关注民生 关注就业",
                "全屏显示，一目了然。",
                "打印店老板分享经验"
            })
    void leavesTextAboutSuchThingsAlone(String line) {
        assertThat(rule.edits("标题\n" + line + "\n正文。")).isEmpty();
    }
}
