package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InversionsTest {
    @Test
    void countsPairsInWhichTheLaterValueIsSmallerAndSorts() {
        Random random = new Random(1);
        for (int n = 0; n < 70; n++) {
            double[] values =
                    random.doubles(n).map(value -> Math.floor(20 * value)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            long smaller = 0;
            for (int later = 1; later < n; later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    smaller += values[later] < values[earlier] ? 1 : 0;
                }
            }

            assertThat(Inversions.sort(values)).isEqualTo(smaller);
            assertThat(values).containsExactly(sorted);
        }
    }
}
