package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void numbersWordsWhereTheyStand() {
        Vocabulary vocabulary = new Vocabulary();

        assertThat(vocabulary.add("修好水渠", 0, 2)).isZero();
        assertThat(vocabulary.add("修好水渠", 2, 4)).isEqualTo(1);
        assertThat(vocabulary.add("水渠修好", 2, 4)).isZero();
        assertThat(vocabulary.add("水")).isEqualTo(2);
        assertThat(vocabulary.find("水渠")).isEqualTo(1);
        assertThat(vocabulary.find("渡口")).isEqualTo(-1);
        assertThat(vocabulary.word(1)).isEqualTo("水渠");
    }

    @Test
    void keepsNumbersAsItGrows() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 5000; i++) {
            assertThat(vocabulary.add("词" + i)).isEqualTo(i);
        }

        assertThat(vocabulary.size()).isEqualTo(5000);
        for (int i = 0; i < 5000; i++) {
            assertThat(vocabulary.find("词" + i)).isEqualTo(i);
        }
    }
}
