package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.output.Output;
import themetrends.output.Outputs;

/** SIGKILL at a hundred moments: fifty spread over whole runs, fifty while results are published. */
@Tag("faults")
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 100);
    private static final int LONGEST_PUBLISHING_MILLIS = 400;

    @TempDir
    private static Path folder;

    private static FaultSite site;

    @BeforeAll
    static void right() {
        site = FaultSite.in(folder);
    }

    /** Cold: there is no result and no cache. Warm: there are, and the result must stay until the new one is whole. */
    @Test
    void anywhereInARun() throws Exception {
        Path output = site.output();
        long whole = millisOfARun(folder.resolve("timed").resolve("out"));
        int killed = 0;
        for (int moment = 0; killed < KILLS / 2; moment++) {
            boolean warm = moment % 2 == 1;
            reset(output, warm);
            // A run can be faster than the one that was timed: then an earlier moment is tried again.
            long millis = whole * (moment % (KILLS / 2)) / (KILLS / 2);
            killed += killedAfter(millis, output) ? 1 : 0;

            if (warm || Files.exists(output)) {
                site.whole(output);
            }
            site.nextRunIsRight(output);
        }
        System.out.println("killed in a run: " + killed + ", results lost: 0");
    }

    private static void reset(Path output, boolean warm) throws IOException {
        FaultSite.delete(output);
        if (warm) {
            site.oldResult(output);
        } else {
            FaultSite.delete(site.cache(output));
        }
    }

    private static boolean killedAfter(long millis, Path output) throws Exception {
        try (JavaProcess run = JavaProcess.start(site.scratch(), Main.class, site.arguments("new", output))) {
            TimeUnit.MILLISECONDS.sleep(millis);
            return run.kill();
        }
    }

    private static long millisOfARun(Path output) throws Exception {
        long begun = System.nanoTime();
        try (JavaProcess run = JavaProcess.start(site.scratch(), Main.class, site.arguments("new", output))) {
            assertThat(run.ended()).isZero();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** Here a wrong step would lose a result: results replace one another, one after the other, until the end. */
    @Test
    void whilePublishing() throws Exception {
        Path output = folder.resolve("published").resolve("out");
        Random moments = new Random(20260101);
        for (int killed = 0; killed < KILLS / 2; killed++) {
            int keep = killed % 3;
            prepare(output);
            killPublisher(output.toString(), keep, moments);

            Outputs.heal(output.toString());
            site.whole(output);
            isRightAfter(output, output.toString(), keep);
            if (killed % 10 == 0) {
                site.nextRunIsRight(output);
            }
        }
        System.out.println("killed while publishing: " + KILLS / 2 + ", results lost: 0");
    }

    /** Two renames, and, as on an object store, file by file: there a reader may find no result, but never one in part. */
    @ParameterizedTest
    @ValueSource(strings = {"file", "faulty"})
    void whilePublishingElsewhere(String scheme) throws Exception {
        Path output = folder.resolve(scheme).resolve("out");
        String url = scheme + "://" + output;
        Random moments = new Random(20260102);
        for (int killed = 0; killed < KILLS / 8; killed++) {
            int keep = killed % 3;
            prepare(output);
            killPublisher(url, keep, moments);

            // A dead run's lock is taken over when its heart has not beaten for a minute: too long to wait for here.
            Files.deleteIfExists(output.resolveSibling(".out.lock"));
            Outputs.heal(url);
            if (scheme.equals("file") || Files.exists(output.resolve(Output.MANIFEST))) {
                site.whole(output);
            }
            isRightAfter(output, url, keep);
        }
        System.out.println("killed while publishing by " + scheme + ": " + KILLS / 8 + ", results lost: 0");
    }

    private static void prepare(Path output) throws IOException {
        if (!Files.exists(output)) {
            site.oldResult(output);
        }
    }

    private static void killPublisher(String output, int keep, Random moments) throws Exception {
        try (JavaProcess publisher = JavaProcess.start(
                site.scratch(),
                FaultVictim.class,
                "publish",
                site.rightResult("new").toString(),
                site.rightResult("old").toString(),
                output,
                String.valueOf(keep))) {
            assertThat(publisher.line()).isEqualTo("ready");
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_PUBLISHING_MILLIS));
            assertThat(publisher.kill()).isTrue();
        }
    }

    /** The next run finds a place where it can publish, and nothing that the dead one left stays. */
    private static void isRightAfter(Path output, String typed, int keep) throws Exception {
        everyEarlierResultIsWhole(output.resolveSibling("out-earlier"));
        FaultVictim.publishOnce(site.rightResult("new"), typed, keep);
        assertThat(site.whole(output)).isEqualTo("new");
        site.nothingIsBeside(output);
    }

    private static void everyEarlierResultIsWhole(Path earlier) throws IOException {
        if (Files.exists(earlier)) {
            try (Stream<Path> kept = Files.list(earlier)) {
                kept.forEach(site::whole);
            }
        }
    }
}
