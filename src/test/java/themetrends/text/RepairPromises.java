package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What repair promises of any text at all, and pieces of text that its rules look for. */
public final class RepairPromises {
    public static final List<String> TRAPS = List.of(
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

    private RepairPromises() {}

    /** Repairs a text and asserts it all; {@code told} says how to make the text again. */
    public static Repaired hold(String text, String told) {
        Repaired repaired = Repair.logged(text);
        assertThat(repaired.original()).as(told).isEqualTo(text);
        assertThat(repaired.text()).as(told).isEqualTo(Repair.all(text));
        assertThat(repaired.text().length()).as(told).isLessThanOrEqualTo(text.length() + text.length());
        int[] places = repaired.traced(new int[] {0, repaired.text().length()});
        assertThat(places[0]).as(told).isBetween(0, text.length());
        assertThat(places[1]).as(told).isBetween(places[0], text.length());
        assertThat(Repair.lineEnds(repaired.text())).as(told).isLessThanOrEqualTo(Repair.lineEnds(text));
        return repaired;
    }
}
