package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packed job on a cluster gives the bytes that it gives on one machine, also when half of the cluster is lost. */
@Tag("cluster")
@ExtendWith(OneCluster.class)
class StandaloneClusterTest {
    @TempDir
    private static Path folder;

    private static Path input;
    private static Map<String, String> right;

    @BeforeAll
    static void startAndRunHere() throws IOException, InterruptedException {
        input = Corpus.write(folder.resolve("input"), 25, 40);
        Corpus.writeFormats(input);
        Path output = folder.resolve("right");
        LocalRun.of(folder, List.of(), arguments(input, output));
        right = Results.of(output);
        assertThat(right)
                .containsKeys("run.json", "report.html", "charts/trends.png", "tables/evidence/evidence-00002.csv");
        assertThat(right.get("tables/documents.csv")).contains("a.pdf", "a.docx", "a.html", "a.epub", "a.zip");
        assertThat(right.get("tables/rejected.csv").lines()).hasSize(1);
    }

    /** Of so much evidence executors write numbered files. */
    private static String[] arguments(Path input, Path output) {
        return new String[] {"--input", input.toString(), "--output", output.toString(), "--evidence-rows", "100"};
    }

    @Test
    void withTheDriverHere(StandaloneCluster cluster) throws IOException, InterruptedException {
        Path output = folder.resolve("client");

        try (Service run = cluster.submit(arguments(input, output))) {
            assertThat(run.ended()).as(run::tail).isZero();
            assertThat(Results.of(output)).isEqualTo(right);
            assertThat(run.said()).contains("Connecting to master spark://").doesNotContain("Lost executor");
        }
    }

    @Test
    void withTheDriverOnTheCluster(StandaloneCluster cluster) throws IOException, InterruptedException {
        Path output = folder.resolve("deployed");

        List<String> itsDefault = List.of("spark.serializer=org.apache.spark.serializer.KryoSerializer");
        try (Service run = cluster.submit("cluster", "C.UTF-8", itsDefault, arguments(input, output))) {
            assertThat(run.ended()).as(run::tail).isZero();
            assertThat(run.said()).contains("is FINISHED");
            assertThat(Results.of(output)).isEqualTo(right);
        }
    }

    @Test
    void howARunEndsComesThrough(StandaloneCluster cluster) throws IOException, InterruptedException {
        String[] nowhere = {
            "--input",
            folder.resolve("nowhere").toString(),
            "--output",
            folder.resolve("none").toString()
        };

        try (Service here = cluster.submit(nowhere);
                Service there = cluster.submit("cluster", "C.UTF-8", List.of(), nowhere)) {
            assertThat(here.ended()).as(here::tail).isEqualTo(3);
            // Spark's submitter ends with 0 whatever its driver ends with, and says so.
            assertThat(there.ended()).as(there::tail).isZero();
            assertThat(there.said()).contains("is FAILED").doesNotContain("is FINISHED");
        }
    }

    @Test
    void withAWorkerKilledInMidRun(StandaloneCluster cluster) throws IOException, InterruptedException {
        Path long_ = Corpus.write(folder.resolve("long"), 40, 300);
        Path expected = folder.resolve("long-right");
        LocalRun.of(folder, List.of(), arguments(long_, expected));
        Path output = folder.resolve("survived");

        List<String> manyTasks = List.of("spark.default.parallelism=8");
        try (Service run = cluster.submit("client", "C.UTF-8", manyTasks, arguments(long_, output))) {
            run.await("Finished task \\S+ in stage 0\\.0 .*\\(2/8\\)");
            cluster.killWorker(0);
            assertThat(run.ended()).as(run::tail).isZero();
            assertThat(run.said()).contains("Lost executor");
            assertThat(Results.of(output)).isEqualTo(Results.of(expected));
        }
        cluster.startWorker();
    }
}
