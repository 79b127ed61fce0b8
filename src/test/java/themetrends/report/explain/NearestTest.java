package themetrends.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"安全, 安全, 0", "安全, 安金, 1", "安全, 网络安全, 2", "'', 安全, 2", "kitten, sitting, 3"})
    void theDistanceIsInChangedCharacters(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void fewNamesAreAllNamed() {
        assertThat(Nearest.of("x", new LinkedHashSet<>(Set.of("安全")))).isEqualTo("it has 安全");
    }

    @Test
    void ofManyTheNearestAreNamed() {
        Set<String> names = IntStream.range(10, 40)
                .mapToObj(i -> "phrase" + i)
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(Nearest.of("phrase2", names))
                .startsWith("of its 30 phrases the nearest are phrase12, phrase20, phrase21,");
    }
}
