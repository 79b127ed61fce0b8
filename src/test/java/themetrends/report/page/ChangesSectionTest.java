package themetrends.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import themetrends.measure.CellKey;
import themetrends.report.changes.Cause;
import themetrends.report.changes.Change;
import themetrends.report.changes.Changes;
import themetrends.report.changes.NotCompared;
import themetrends.report.changes.Why;

class ChangesSectionTest {
    private static Change change(String measure, String before, String after, Map<Cause, String> why) {
        CellKey cell = new CellKey(2020, "reaction", "own", "创新");
        return new Change("term_frequency", cell, "", "", measure, before, after, new Why(new TreeMap<>(why)));
    }

    private static Changes changes(List<Change> cells, List<Change> weights, Map<Cause, String> differences) {
        return new Changes(
                1234,
                new TreeSet<>(List.of(2019, 2020)),
                new TreeSet<>(List.of(2021, 2022)),
                new TreeSet<>(List.of("<数字>")),
                cells,
                weights,
                new Why(new TreeMap<>(differences)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNotToCompareHasItsSentence(NotCompared why) throws IOException {
        assertThat(ChangesSection.of(why)).contains("<h2 id=\"since-title\">").doesNotContain("<table");
    }

    @Test
    void everyCauseHasItsWordsInBothLanguages() throws IOException {
        Map<Cause, String> all = new TreeMap<>();
        Stream.of(Cause.values()).forEach(cause -> all.put(cause, "x"));
        assertThat(ChangesSection.of(changes(List.of(), List.of(), all)))
                .contains("<span lang=\"zh-Hans\">文件内容有改动：x</span><span lang=\"en\">changed source: x</span>");
    }

    @Test
    void whereNothingOldMovedItIsProvedInALine() throws IOException {
        Change weight = change("tf_idf", "0.1", "0.2", Map.of(Cause.N, "2 → 4"));
        assertThat(ChangesSection.of(changes(List.of(), List.of(weight), Map.of())))
                .contains(
                        "旧数字没有变动：2019至2020年有文本的1,234个单元",
                        "all 1,234 cells with text of 2019 to 2020 are as in the earlier result",
                        "新增年份：2021、2022。",
                        "New phrases: &lt;数字&gt;.",
                        "1 tf-idf weights of earlier years moved (n)")
                .doesNotContain("<table");
    }

    @Test
    void aNumberThatMovedIsARowWithItsCauses() throws IOException {
        Change moved = change(
                "mentions",
                "",
                "7",
                new TreeMap<>(Map.of(Cause.NEW_SOURCE, "a<b.txt", Cause.OPTION, "years 2019 → –")));
        assertThat(ChangesSection.of(changes(List.of(moved), List.of(), Map.of())))
                .contains(
                        "2019至2020年的1,234个单元中，有1个与上一次结果不同。",
                        "<td class=\"number\">7</td>",
                        "<span lang=\"en\">new source: a&lt;b.txt</span>",
                        "<span lang=\"zh-Hans\">选项：years 2019 → –</span>",
                        "href=\"tables/changes.csv\"");
    }

    @Test
    void aLongListIsCutAndSaysSo() throws IOException {
        List<Change> many = Collections.nCopies(1001, change("mentions", "1", "2", Map.of(Cause.UNEXPLAINED, "")));
        String section = ChangesSection.of(changes(many, List.of(), Map.of()));
        assertThat(section.split("<tr><td", -1)).hasSize(ChangesSection.ROWS + 1);
        assertThat(section)
                .contains("These are 100 of 1,001 numbers that moved", "For 1,001 of the numbers that moved nothing");
    }
}
