package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that work at the same time with one cache and different outputs. */
@Tag("faults")
class SharedCacheTest {
    private static final int TIMES = Integer.getInteger("faults.shared", 12);

    @TempDir
    private Path folder;

    @Test
    void bothAreRight() throws Exception {
        FaultSite site = FaultSite.in(folder);
        Path a = site.output().resolveSibling("a");
        Path b = site.output().resolveSibling("b");
        try (JavaProcess first = runner(site, "old", a);
                JavaProcess second = runner(site, "new", b)) {
            assertThat(List.of(first.line(), second.line())).containsOnly("ready");
            for (int time = 0; time < TIMES; time++) {
                if (time % 3 == 0) {
                    FaultSite.delete(site.cache(a));
                }
                first.tell("run");
                second.tell("run");
                assertThat(List.of(first.line(), second.line())).containsOnly("code 0");

                assertThat(site.whole(a)).isEqualTo("old");
                assertThat(site.whole(b)).isEqualTo("new");
            }
        }
        System.out.println("pairs on one cache: " + TIMES + ", results lost: 0");
    }

    private static JavaProcess runner(FaultSite site, String name, Path output) throws Exception {
        Stream<String> run = Stream.concat(Stream.of("run"), Stream.of(site.arguments(name, output)));
        return JavaProcess.start(site.scratch(), FaultVictim.class, run.toArray(String[]::new));
    }
}
