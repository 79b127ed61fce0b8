package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
    private static ContentWords words() {
        Vocabulary vocabulary = new Vocabulary();
        ContentWords.Builder builder = new ContentWords.Builder(vocabulary);
        builder.add(2, vocabulary.add("修好"), 3, 5);
        builder.add(2, vocabulary.add("水渠"), 5, 7);
        builder.add(2, vocabulary.add("渡口"), 8, 10);
        builder.add(4, vocabulary.add("水渠"), 0, 2);
        return builder.words();
    }

    @Test
    void tellsNeighboursAndTheirSentence() {
        List<String> runs = new ArrayList<>();
        words().runs((sentence, run) -> runs.add(sentence + " " + String.join("|", run)));

        assertThat(runs).containsExactly("2 修好|水渠", "2 渡口", "4 水渠");
    }

    @Test
    void countsEveryWord() {
        assertThat(words().counts()).isEqualTo(Map.of("修好", 1, "水渠", 2, "渡口", 1));
        assertThat(ContentWords.NONE.counts()).isEmpty();
    }

    @Test
    void aKeyIsItsWords() {
        assertThat(ContentWords.words(ContentWords.key(List.of("数字", "鸿沟")))).containsExactly("数字", "鸿沟");
        assertThat(ContentWords.isTerm("鸿")).isFalse();
        assertThat(ContentWords.isTerm("鸿沟")).isTrue();
    }
}
