package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
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

    @Test
    void travelsWithItsNumbers() throws IOException, ClassNotFoundException {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("水渠");
        vocabulary.add("数字鸿沟");
        vocabulary.add("渡口");
        ContentWords.Builder builder = new ContentWords.Builder(vocabulary);
        builder.add(1, 2, 0, 2);
        builder.add(1, 1, 2, 6);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(vocabulary, builder.words()));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<?> read = (List<?>) in.readObject();

            assertThat(((Vocabulary) read.get(0)).find("数字鸿沟")).isEqualTo(1);
            assertThat(((ContentWords) read.get(1)).counts()).isEqualTo(Map.of("渡口", 1, "数字鸿沟", 1));
        }
    }
}
