package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashCircleTest {
    private static final int FUNCTIONS = 80;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50, 1000, 20_000})
    void findsTheSmallestValueOfEveryFunction(int size) {
        long[] runs = new Random(size).longs(size).toArray();

        long[] smallest = new HashCircle(FUNCTIONS).smallest(runs);

        assertThat(smallest)
                .containsExactly(IntStream.range(0, FUNCTIONS)
                        .mapToLong(i -> LongStream.of(runs)
                                .map(run -> hash(run, i))
                                .min()
                                .orElse(Long.MAX_VALUE))
                        .toArray());
    }

    private static long hash(long run, int number) {
        long z = (run + number * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        return z ^ (z >>> 32);
    }
}
