package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCopiesTest {
    @ParameterizedTest
    @CsvSource({
        // Again, with other punctuation, with spaces.
        "沿海各市要加快建设海水淡化工程, 沿海各市要加快建设海水淡化工程, true",
        "沿海各市要加快建设海水淡化工程, “沿海各市要加快，建设海水淡化工程！”, true",
        "沿海各市要加快建设海水淡化工程, 沿海 各市要加快 建设海水淡化工程, true",
        // One word changed in a long sentence.
        "代表们认为这项工程会让沿海的居民在干旱年份也有稳定的淡水可以使用, 代表们表示这项工程会让沿海的居民在干旱年份也有稳定的淡水可以使用, true",
        // A short sentence recurs in earnest.
        "他说要抓紧施工, 他说要抓紧施工, false",
        // Built alike, about different things.
        "我们主张绿色先行让每一座港口都更加干净整洁, 我们主张便民优先让每一条街道都更加宽敞明亮, false",
        "沿海各市要加快建设海水淡化工程, 内陆各县要尽快修好盘山乡村公路, false",
    })
    void recognisesASentenceThatComesASecondTime(String first, String second, boolean copy) {
        SentenceCopies copies = new SentenceCopies(15);

        assertThat(copies.earlier(HanText.of(first), "a")).isEmpty();
        assertThat(copies.earlier(HanText.of(second), "b")).isEqualTo(copy ? Optional.of("a") : Optional.empty());
    }
}
