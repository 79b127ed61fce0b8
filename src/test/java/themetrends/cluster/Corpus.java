package themetrends.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import themetrends.extract.FormatFiles;

/** Texts of five years, made up of plain sentences in an order that a seed decides. */
final class Corpus {
    private static final List<String> SENTENCES = List.of(
            "我们要坚持创新，让新的办法走进每一个村庄。",
            "网络安全关系到千家万户，人人都有责任。",
            "人工智能的应用应当让普通人受益。",
            "这座小城修通了道路，也接通了光缆。",
            "普惠的服务要送到山区，老人和孩子都用得上。",
            "各地代表谈到数字鸿沟，认为教育是关键。",
            "治安全面好转，夜里出行不再让人担心。",
            "开创新局面需要耐心，也需要一代又一代人的努力。",
            "会场外的展台上摆着机器人，参观的人排起了长队。",
            "数据安全的规则越清楚，企业就越放心。",
            "渔民用手机查看天气，再决定是否出海。",
            "没有创新就没有出路，这是许多工厂的体会。",
            "学校里开设了编程课，孩子们学得津津有味。",
            "专家提醒，技术越强大，越要守住底线。",
            "天气转凉，稻田里一片金黄。",
            "合作不是口号，要落在一件件小事上。");

    private static final String MESSAGE = "愿我们携手同行，让数字的光照亮每一条偏远的小路。";

    private Corpus() {}

    /** Writes so many texts of so many sentences, with Chinese names. */
    static Path write(Path folder, int texts, int sentences) throws IOException {
        for (int text = 0; text < texts; text++) {
            write(folder, 2019 + text % 5, text, sentences);
        }
        return folder;
    }

    /** Writes a file of each format that is read, of one year. */
    static void writeFormats(Path folder) throws IOException {
        Path year = Files.createDirectories(folder.resolve("2021/news"));
        for (Map.Entry<String, byte[]> file : FormatFiles.all().entrySet()) {
            Files.write(year.resolve(file.getKey()), file.getValue());
        }
    }

    /** Writes one: the first of a year is its message, which others quote. */
    static void write(Path folder, int year, int number, int sentences) throws IOException {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("第" + number + "篇短文\n\n");
        for (int i = 0; i < sentences; i++) {
            boolean isQuoting = i == 0 && number % 3 == 0;
            text.append(isQuoting ? MESSAGE : varied(random));
            text.append(i % 4 == 3 ? "\n" : "");
        }
        String kind = number < 5 ? "message" : number % 2 == 0 ? "reaction" : "news";
        Path file = folder.resolve(String.valueOf(year)).resolve(kind).resolve("第" + number + "篇.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
    }

    /** No two alike: a repeated sentence counts once. */
    private static String varied(Random random) {
        return "到第" + (10 + random.nextInt(9000)) + "天，" + SENTENCES.get(random.nextInt(SENTENCES.size()));
    }
}
