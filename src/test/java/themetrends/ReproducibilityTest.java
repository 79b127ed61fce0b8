package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whoever runs it and wherever. */
class ReproducibilityTest {
    private static final Path INPUT = Path.of("input");
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path folder;

    private static Map<String, String> reference;
    private static int runs;

    @BeforeAll
    static void first() {
        reference = run();
        assertThat(reference).containsKeys("run.json", "tables/evidence.csv", "charts/trends.svg");
    }

    @AfterEach
    void putBack() {
        System.clearProperty("spark.default.parallelism");
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    private static Map<String, String> run() {
        Path output = folder.resolve("run" + runs++);
        Run.tables(INPUT, output, "--formats", "svg");
        return Run.bytes(output, "tables", "charts", "run.json");
    }

    @Test
    void aSecondRun() {
        assertThat(run()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anyNumberOfPartitions(int partitions) {
        System.setProperty("spark.default.parallelism", String.valueOf(partitions));

        assertThat(run()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "zh-CN", "ar-EG-u-nu-arab", "de-DE"})
    void anyLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(run()).isEqualTo(reference);
    }

    @Test
    void anyTimeZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(run()).isEqualTo(reference);
    }
}
