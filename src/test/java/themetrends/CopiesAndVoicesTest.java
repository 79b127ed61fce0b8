package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies and quotations across a corpus, on real Spark. */
class CopiesAndVoicesTest {
    private static final String MESSAGE = "要让海风吹过的每一座小镇都用上安全的电，也要让渔民放心出海。";
    private static final String NEWS =
            "港务局昨天宣布，东岸的三座灯塔将在年内全部改用太阳能，守塔人不再需要每月运送柴油。工程分两期，" + "第一期已经开工，第二期要等台风季节过去以后。附近的渔民说，灯光比从前亮得多，夜里回港更加安全。";

    @TempDir
    private static Path folder;

    private static Path output;

    @BeforeAll
    static void run() {
        Path input = folder.resolve("in");
        Run.write(input.resolve("2020_message_a.txt"), MESSAGE);
        Run.write(input.resolve("2020_message_b.txt"), "另据本台报道：\n" + MESSAGE);
        Run.write(input.resolve("2021_reaction.txt"), "渔民老何最爱听“每一座小镇都用上安全的电”这句话。他说，安全最要紧。");
        Run.write(input.resolve("2022_news_a.txt"), NEWS);
        Run.write(input.resolve("2022_news_b.txt"), NEWS.replace("昨天", "日前").replace("。", "！"));
        Run.write(input.resolve("2022_news_c.txt"), NEWS + "\n" + NEWS);
        output = folder.resolve("out");
        Run.tables(input, output, "--formats", "svg");
    }

    private static List<Map<String, String>> rows(String table) {
        return Run.rows(output.resolve("tables/" + table + ".csv"));
    }

    private static String mentions(String year, String kind, String voice) {
        return rows("term_frequency").stream()
                .filter(row -> row.get("year").equals(year)
                        && row.get("kind").equals(kind)
                        && row.get("voice").equals(voice)
                        && row.get("phrase").equals("安全"))
                .map(row -> row.get("mentions"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageThatTwoPrintCountsOnce() {
        assertThat(mentions("2020", "message", "message")).isEqualTo("1");
    }

    @Test
    void quotedWordsAndOwnWordsAreCountedApart() {
        assertThat(mentions("2021", "reaction", "quoted")).isEqualTo("1");
        assertThat(mentions("2021", "reaction", "own")).isEqualTo("1");
        assertThat(mentions("2021", "reaction", "all")).isEqualTo("2");
    }

    @Test
    void aReprintNamesItsFirstAndCountsNothing() {
        assertThat(rows("documents"))
                .filteredOn(row -> row.get("year").equals("2022"))
                .extracting(row -> row.get("article") + " " + row.get("copy_of") + " " + row.get("repeated") + " "
                        + row.get("counted"))
                .containsExactly(
                        "2022_news_a.txt#1  0 yes",
                        "2022_news_b.txt#1 2022_news_a.txt#1 0 no",
                        "2022_news_c.txt#1 2022_news_a.txt#1 3 no");
        assertThat(mentions("2022", "news", "own")).isEqualTo("1");
    }

    @Test
    void uptakeTellsWhoEchoesASentence() {
        assertThat(rows("uptake"))
                .extracting(row -> String.join(
                        " ",
                        row.get("article"),
                        row.get("sentence"),
                        row.get("articles"),
                        row.get("echoed_by"),
                        row.get("mentions")))
                .containsExactly("2020_message_a.txt#1 1 1 2021_reaction.txt#1 安全:1", "2020_message_b.txt#1 1 0  ");
    }

    @Test
    void theTotalsBeforeAndAfterStandInTheManifest() throws Exception {
        assertThat(Files.readString(output.resolve("run.json")))
                .contains("\"articles_that_reprint_another\" : 2", "\"mentions\" : 4", "\"mentions_with_copies\" : 8");
    }

    @Test
    void everyMentionStillHasItsSentence() {
        EvidenceCheck.everyCellHasItsSentences(output.resolve("tables"));
    }
}
