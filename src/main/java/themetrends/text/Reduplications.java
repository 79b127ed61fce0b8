package themetrends.text;

import java.util.Set;

/** Words that Chinese forms by doubling both characters of another: 高兴, 高高兴兴. */
final class Reduplications {
    private static final Set<String> WORDS =
            Set.of(("三两 上下 世代 严实 亲热 从容 仔细 代辈 健康 元元 兄弟 兢业 冒失 冷清 分合 分秒 别扭 勉强 勤恳 匆忙 千万 厚实 "
                            + "原本 口声 吃喝 吞吐 含糊 吵闹 和气 和睦 唯诺 啰嗦 嘻哈 圆满 地道 坎坷 坑洼 坦荡 堂皇 多少 大方 女子 娇滴 婆妈 "
                            + "子孙 字句 安分 安稳 安静 完全 实在 家人 家庭 家户 宽敞 密麻 对错 层级 山水 岁年 干净 平安 平常 平淡 年岁 开心 "
                            + "弯曲 形色 影绰 忍让 忙碌 快乐 恍惚 恩怨 慌张 慢腾 战兢 扎实 扫兴 拉扯 指点 摇摆 摇晃 支吾 敲打 整齐 文静 斤两 "
                            + "断续 斯文 新旧 方正 方面 日夜 时刻 明白 昏沉 星点 普通 暖和 曲折 朝暮 期艾 本分 朴素 村寨 条块 来去 松垮 林总 "
                            + "桩件 模糊 正经 歪扭 永远 沸扬 洋洒 浩荡 消停 清楚 清白 满当 炎赫 点滴 热闹 熙攘 生世 生死 疯癫 病歪 白胖 真假 "
                            + "真切 磨蹭 祖辈 神秘 秀气 稀拉 稳妥 稳当 稳重 空荡 端正 简单 粗糙 糊涂 红火 纷扰 结实 结巴 缩卷 老实 老少 自在 "
                            + "舒服 花绿 虚实 规矩 诚恳 详细 说笑 走停 踏实 身影 躲闪 轻松 辛苦 迎送 进出 连绵 遮掩 郁葱 里外 陆续 隐约 零碎 "
                            + "顺当 风火 风雨 马虎 高低 高兴 高大 鬼祟 鼓囊 齐整")
                    .split(" "));

    private Reduplications() {}

    /** Whether {@code first} and {@code second}, each doubled, make such a word. */
    static boolean contains(char first, char second) {
        return WORDS.contains("" + first + second);
    }
}
