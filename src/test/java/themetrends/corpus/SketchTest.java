package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private static Sketch sketch(int year, String id, String text) {
        Dating dating = new Dating(year, "", Dating.From.NAME, id);
        ArticleHead head = new ArticleHead(id, 1, "00", "", dating, Kind.NEWS, "name");
        return Sketch.of(new Article(head, text)).orElseThrow();
    }

    private static String text(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }

    private static boolean meet(Sketch a, Sketch b) {
        return a.bands().anyMatch(b.bands().toList()::contains);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aReprintWithLightChangesMeetsItsFirst(int seed) {
        String text = text(seed, 800);
        String changed = text.substring(0, 200) + "，改动" + text.substring(202, 600) + "。" + text.substring(606);

        Sketch first = sketch(2020, "a", text);
        Sketch reprint = sketch(2020, "b", changed);

        assertThat(meet(first, reprint)).isTrue();
        assertThat(reprint.isReprintOf(first)).isTrue();
    }

    @Test
    void differentArticlesAreDifferent() {
        Sketch first = sketch(2020, "a", text(1, 800));
        Sketch other = sketch(2020, "b", text(1, 400) + text(2, 400));

        assertThat(other.isReprintOf(first)).isFalse();
    }

    @Test
    void aReportThatRecursEveryYearWithOtherFiguresIsNoReprint() {
        String text = text(1, 800);
        String nextYear = text.substring(0, 100) + "新" + text.substring(101);

        assertThat(sketch(2021, "b", nextYear).isReprintOf(sketch(2020, "a", text)))
                .isFalse();
        assertThat(sketch(2021, "b", text).isReprintOf(sketch(2020, "a", text))).isTrue();
    }

    @Test
    void aFewWordsHaveNoSketch() {
        ArticleHead head = new ArticleHead("a", 1, "00", "", null, Kind.NEWS, "name");

        assertThat(Sketch.of(new Article(head, text(1, 800)))).isEmpty();
        assertThat(Sketch.of(new Article(
                        new ArticleHead(
                                "a", 1, "00", "", new Dating(2020, "", Dating.From.NAME, ""), Kind.NEWS, "name"),
                        text(1, 49))))
                .isEmpty();
    }

    @Test
    void theEarlierYearAndThenTheSmallerIdIsTheFirst() {
        assertThat(sketch(2019, "b", text(1, 60))).isLessThan(sketch(2020, "a", text(1, 60)));
        assertThat(sketch(2020, "a", text(1, 60))).isLessThan(sketch(2020, "b", text(1, 60)));
    }
}
