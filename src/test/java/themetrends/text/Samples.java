package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/** Clean texts of our own making, of the sorts that a corpus holds. */
final class Samples {
    /** A reaction article: headline, subtitle, byline, paragraphs with quotations and a subheading. */
    static final String ARTICLE = String.join(
            "\n",
            "山村图书角点亮读书灯",
            "——石桥县乡镇阅读空间改造见闻",
            "本报记者 林小满 周越",
            "清晨六点半，石桥县的雾还没有散尽，老邮局改成的阅读室已经亮起灯。管理员秦婶把前一天归还的绘本擦干净，按年级排回木架，又在黑板上写下当天的讲座题目。",
            "“过去借一本书要坐四十分钟班车，现在抬脚就到。”种茶的罗师傅说，“孙女放学先来这里，我收了工再来接她，家里反倒安静了。”",
            "全县去年拿出二百三十万元，把十一处闲置的粮站、邮所和祠堂修成阅读空间。设计师没有推倒重来，而是保留了木梁、石阶与天井，只补上采光、供暖和消防设施。",
            "旧屋新用：让老房子重新有人气",
            "在坡头镇，曾经堆放农具的仓房摆上了长桌。镇文化站站长吕青介绍，改造前做过三轮入户访谈，老人想要大字报纸，孩子想要科普读物，返乡青年想要能安心办公的网络，最后的方案把三种需要都写了进去。",
            "“书架不必多高级，关键是有人守、有人讲、有人换。”吕青说，每处空间都配了一名专职管理员，工资由县里统一发放，不让乡镇为难。",
            "下一步，县里打算把流动书车开进更远的自然村，每逢集日停靠两个小时，并请退休教师讲乡土历史。");

    /** A message: a title, a date line, long paragraphs. */
    static final String MESSAGE = String.join(
            "\n",
            "致第三届江畔论坛的贺信",
            "2021年9月12日",
            "值此第三届江畔论坛开幕之际，我谨向与会的各位来宾表示热烈欢迎。",
            "江河把上下游的城市连在一起，也把产业、学校和普通人的生活连在一起。三年来，论坛从一场不足百人的小型座谈，成长为三十多座城市共同商议治水、通航、护鱼、兴业的平台，许多当初停留在纸面上的设想，如今已经变成看得见的码头和湿地。",
            "希望大家坦诚交流、多提办法，把分歧摆上桌面，把共识落到岸边，为流域里的每一座城、每一个村寨谋求长远的好日子。");

    /** A work report: numbered headings without full stops, indents of two full-width spaces. */
    static final String REPORT = String.join(
            "\n",
            "2006年柳湾市政府工作报告",
            "各位代表：",
            "",
            "　　现在，我代表市人民政府，向大会报告工作，请予审议。",
            "",
            "一、过去一年的工作",
            "",
            "　　一年来，全市围绕修路、治污、办学三件大事，完成投资41.6亿元，比上年增长12.3%。城乡居民收入差距有所缩小，但部分山区群众出行难、就医难的问题仍然突出。",
            "",
            "（一）大力发展现代农业，增加农民收入",
            "",
            "　　新建高标准大棚三千二百座，推广节水灌溉十八万亩，带动一万四千户农家增收。",
            "",
            "二、今年的主要任务",
            "",
            "　　第一，把教育摆在更加重要的位置。",
            "　　第二，守住生态红线，不再批准沿湖的新开发项目。",
            "",
            "谢谢大家！");

    /** A digest of short news, each a headline and a paragraph. */
    static final String DIGEST = String.join(
            "\n",
            "本周要情",
            "2019-04-11 08:30:00",
            "晚报消息（早间播报）：",
            "海滨新城首条有轨电车试跑",
            "昨天上午，海滨新城首条有轨电车开始空载试跑，全长十七公里，设二十二站，预计入秋后载客。",
            "寒潮过境 多地果园提前防冻",
            "受冷空气影响，北部丘陵夜间最低气温跌破零度，农技员连夜下乡，指导果农熏烟、盖膜、灌水。",
            "三项发明在青年创客赛上夺魁",
            "本届创客赛以“巧手改变日常 新意点亮生活”为题，折叠担架、盲文打字机和自净水壶分获前三名。");

    static final List<String> ALL = List.of(ARTICLE, MESSAGE, REPORT, DIGEST);

    private Samples() {}

    /** The same texts with damage of every sort. */
    static List<String> damaged() {
        List<String> damaged = new ArrayList<>();
        for (String text : ALL) {
            damaged.add(text.replace("\n", "\r\n"));
            damaged.add(Damage.wrap(text, 16));
            damaged.add(Damage.spread(Damage.wrap(text, 20)));
            damaged.add(Damage.wrap(Damage.spaced(text, " ", 8, 3), 18));
            damaged.add(Damage.spaced(text, "\u3000", 1, 4));
            damaged.add(Damage.fullWidth(text).replace("长", "\u2ED3"));
            damaged.add(doubledHeadline(text));
            damaged.add(Damage.wrap(doubledHeadline(text), 17));
            damaged.add(furnished(text));
            damaged.add(text.replaceAll("([0-9])", "$1 "));
        }
        return damaged;
    }

    private static String doubledHeadline(String text) {
        int end = text.indexOf('\n');
        return Damage.doubledCharacters(text.substring(0, end)) + text.substring(end);
    }

    /** With what stands around a text on a page. */
    private static String furnished(String text) {
        String foot = "\n\n2020年6月1日 星期一\n\n电话：0990-55501234\n\n本版编辑：林小满\n\n";
        return "下载 打印 全屏 收藏 【字号 大 中 小】\n" + text.replace("。\n", "。" + foot)
                + "\n0110100101\n1101001010\n0011011011\n扫一扫 查看更多\n";
    }
}
