package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts, cache and results on HDFS. */
@Tag("cluster")
@ExtendWith(OneCluster.class)
class HdfsTest {
    @TempDir
    private static Path folder;

    private static Hdfs hdfs;

    @BeforeAll
    static void start() throws InterruptedException {
        hdfs = Hdfs.start(folder);
    }

    @AfterAll
    static void stop() {
        if (hdfs != null) {
            hdfs.close();
        }
    }

    /** The submitter's locale knows no Chinese, the names of the texts are Chinese: nobody opens them by a local path. */
    private static Service submit(StandaloneCluster cluster) throws IOException {
        return cluster.submit(
                "client",
                "C",
                List.of(),
                "--input",
                hdfs.url("/texts"),
                "--output",
                hdfs.url("/results/now"),
                "--cache",
                hdfs.url("/cache"),
                "--evidence-rows",
                "50",
                "--keep",
                "1");
    }

    /** On this machine, into the same folder each time: the report tells of the result before. */
    private static Map<String, String> right() throws IOException, InterruptedException {
        Path output = folder.resolve("right");
        LocalRun.of(
                folder,
                List.of(),
                "--input",
                hdfs.url("/texts"),
                "--output",
                output.toString(),
                "--evidence-rows",
                "50");
        return Results.of(output);
    }

    private static Map<String, String> result(String path) {
        return Results.of(hdfs.url(path), new Configuration());
    }

    private static List<String> names(String path) throws IOException {
        FileStatus[] found = hdfs.files().listStatus(new org.apache.hadoop.fs.Path(path));
        return Stream.of(found).map(status -> status.getPath().getName()).toList();
    }

    private static String text(String path) throws IOException {
        FileSystem files = hdfs.files();
        try (InputStream in = files.open(new org.apache.hadoop.fs.Path(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aColdRunAndAnotherWithANewText(StandaloneCluster cluster) throws IOException, InterruptedException {
        hdfs.upload(Corpus.write(folder.resolve("texts"), 20, 40), "/texts");
        Map<String, String> cold = right();

        try (Service run = submit(cluster)) {
            assertThat(run.ended()).as(run::tail).isZero();
        }
        assertThat(result("/results/now")).isEqualTo(cold);
        assertThat(names("/results")).containsExactly("now");

        Corpus.write(folder.resolve("more"), 2024, 3, 40);
        hdfs.upload(folder.resolve("more").resolve("2024"), "/texts/2024");
        Map<String, String> warm = right();
        assertThat(warm).isNotEqualTo(cold);

        try (Service run = submit(cluster)) {
            run.await("Connected to Spark cluster");
            try (Service second = submit(cluster)) {
                assertThat(second.ended())
                        .as("while another run is at work: " + second.tail())
                        .isEqualTo(7);
            }
            assertThat(run.ended()).as(run::tail).isZero();
            assertThat(run.said()).contains("Nothing old moved");
        }
        assertThat(result("/results/now")).isEqualTo(warm);
        assertThat(names("/results")).containsExactly("now", "now-earlier");
        assertThat(names("/results/now-earlier")).hasSize(1);
        assertThat(result(
                        "/results/now-earlier/" + names("/results/now-earlier").get(0)))
                .isEqualTo(cold);
        JsonNode facts = new ObjectMapper().readTree(text("/results/now/facts.json"));
        assertThat(facts.findValue("from_cache").asInt()).isEqualTo(20);
        assertThat(Arrays.asList(text("/results/now/tables/changes.csv").split("\n")))
                .as("every phrase stands in every year, so no weight moved either")
                .hasSize(1);
    }
}
