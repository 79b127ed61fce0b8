package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongNumbersTest {
    @Test
    void numbersKeysInTheOrderInWhichTheyFirstCome() {
        LongNumbers numbers = new LongNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(1);

        for (int i = 0; i < 10_000; i++) {
            long key = random.nextInt(3000) - 1500L;
            expected.putIfAbsent(key, expected.size());
            assertThat(numbers.add(LongNumbers.spread(key))).isEqualTo(expected.get(key));
        }

        assertThat(numbers.size()).isEqualTo(expected.size());
        expected.forEach((key, number) -> {
            assertThat(numbers.find(LongNumbers.spread(key))).isEqualTo(number);
            assertThat(numbers.key(number)).isEqualTo(LongNumbers.spread(key));
        });
        assertThat(numbers.find(LongNumbers.spread(5000))).isEqualTo(-1);
    }

    @Test
    void takesKeysThatAreNoHashes() {
        LongNumbers numbers = new LongNumbers();

        assertThat(numbers.find(0)).isEqualTo(-1);
        assertThat(numbers.add(0)).isZero();
        assertThat(numbers.add(Long.MIN_VALUE)).isEqualTo(1);
        assertThat(numbers.add(0)).isZero();
    }
}
