package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What repair promises, on texts that no page ever printed: pieces of texts and of what the rules look for, at random. */
class RepairFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_101);
    private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    private static final int IN_EVERY_BUILD = 300;
    private static final int PIECES = 40;

    private static final List<String> TRAPS = List.of(
            "\r\n",
            "\r",
            "\n",
            "\n\n",
            "\u2028",
            "\u0085",
            "\u000B",
            " ",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\t",
            "携携手手",
            "20242024",
            "2 0 2 4",
            "１２３",
            "ＡＩ",
            "\u2ED3",
            "\uF9DC",
            "010110",
            "电话：0990-555",
            "扫一扫",
            "【字号 大 中 小】",
            "本版编辑：林小满",
            "2020年6月1日 星期一",
            "——2015年12月16日",
            "。",
            "，",
            "”",
            "“",
            "的",
            "研究研究",
            "\u0301",
            "\u202E",
            "\uD842\uDFB7",
            "\uD842",
            "\uDFB7",
            "0",
            "第",
            "一、",
            "（一）",
            "第3版",
            "- 3 -");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        List<String> samples = new ArrayList<>(Samples.ALL);
        int pieces = 1 + random.nextInt(PIECES);
        for (int i = 0; i < pieces; i++) {
            if (random.nextBoolean()) {
                text.append(TRAPS.get(random.nextInt(TRAPS.size())).repeat(1 + random.nextInt(4)));
            } else {
                String sample = samples.get(random.nextInt(samples.size()));
                int from = random.nextInt(sample.length());
                text.append(sample, from, Math.min(sample.length(), from + 1 + random.nextInt(60)));
            }
        }
        return text.toString();
    }

    private static void hold(int cases) {
        for (int i = 0; i < cases; i++) {
            long seed = SEED + i;
            String text = text(new Random(seed));
            String told = "seed " + seed + ": -Dfuzz.seed=" + seed + " begins there";
            Repaired repaired = Repair.logged(text);
            assertThat(repaired.original()).as(told).isEqualTo(text);
            assertThat(repaired.text()).as(told).isEqualTo(Repair.all(text));
            assertThat(repaired.text().length()).as(told).isLessThanOrEqualTo(text.length() + text.length());
            int[] places = repaired.traced(new int[] {0, repaired.text().length()});
            assertThat(places[0]).as(told).isBetween(0, text.length());
            assertThat(places[1]).as(told).isBetween(places[0], text.length());
            assertThat(Repair.lineEnds(repaired.text())).as(told).isLessThanOrEqualTo(Repair.lineEnds(text));
        }
    }

    @Test
    void anyTextIsRepairedAndComesBack() {
        hold(IN_EVERY_BUILD);
    }

    @Test
    @Tag("fuzz")
    void manyTextsAreRepairedAndComeBack() {
        hold(CASES);
    }
}
