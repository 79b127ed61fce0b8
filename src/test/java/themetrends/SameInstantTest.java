package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that begin a run on the same output in the same instant, fifty times. */
@Tag("faults")
class SameInstantTest {
    private static final int TIMES = Integer.getInteger("faults.pairs", 50);

    @TempDir
    private Path folder;

    @Test
    void oneRunsAndTheOtherIsToldOrBothRunInTurn() throws Exception {
        FaultSite site = FaultSite.in(folder);
        Path output = site.output();
        site.oldResult(output);
        Map<String, Integer> ends = new TreeMap<>();
        try (JavaProcess first = runner(site, "old");
                JavaProcess second = runner(site, "new")) {
            assertThat(List.of(first.line(), second.line())).containsOnly("ready");
            for (int time = 0; time < TIMES; time++) {
                first.tell("run");
                second.tell("run");
                String codes =
                        Stream.of(first.line(), second.line()).sorted().toList().toString();
                ends.merge(codes, 1, Integer::sum);

                site.whole(output);
            }
        }
        System.out.println("pairs by exit codes: " + ends + ", results lost: 0");
        assertThat(ends.keySet()).isSubsetOf("[code 0, code 7]", "[code 0, code 0]");
        assertThat(ends).containsKey("[code 0, code 7]");
        site.nextRunIsRight(output);
    }

    private static JavaProcess runner(FaultSite site, String name) throws Exception {
        String[] run = site.arguments(name, site.output());
        return JavaProcess.start(
                site.scratch(),
                FaultVictim.class,
                Stream.concat(Stream.of("run"), Stream.of(run)).toArray(String[]::new));
    }
}
