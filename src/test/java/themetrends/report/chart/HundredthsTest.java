package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HundredthsTest {
    private final DecimalFormat usual = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    private final Hundredths fast = new Hundredths();

    @Test
    void writesWhatTheJdkWrites() {
        Random random = new Random(1);
        DoubleStream.concat(
                        DoubleStream.of(
                                0,
                                -0.0,
                                0.004,
                                -0.004,
                                0.005f,
                                0.125,
                                -0.125,
                                0.375,
                                2.5,
                                99.995f,
                                1e7,
                                1e9,
                                0.1,
                                12.3456789),
                        DoubleStream.generate(() -> random.nextInt(3) == 0
                                        ? random.nextInt(80_000) / 8.0 - 5000
                                        : (float) (random.nextGaussian() * 1000))
                                .limit(200_000))
                .forEach(number -> assertThat(fast.format(number)).isEqualTo(usual.format(number)));
    }
}
