package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts and results in an S3-compatible store, which knows no renaming of folders. */
@Tag("cluster")
@ExtendWith(OneCluster.class)
class S3Test {
    @TempDir
    private Path folder;

    @Test
    void aRun(StandaloneCluster cluster) throws IOException, InterruptedException {
        try (S3Store store = S3Store.start(folder)) {
            store.upload(Corpus.write(folder.resolve("texts"), 10, 40), "texts");
            Path here = folder.resolve("right");
            LocalRun.of(
                    folder,
                    store.settings(),
                    "--input",
                    S3Store.url("texts"),
                    "--output",
                    here.toString(),
                    "--evidence-rows",
                    "50");
            Map<String, String> right = Results.of(here);

            for (int turn = 0; turn < 2; turn++) {
                try (Service run = cluster.submit(
                        "client",
                        "C.UTF-8",
                        store.settings(),
                        "--input",
                        S3Store.url("texts"),
                        "--output",
                        S3Store.url("results/now"),
                        "--evidence-rows",
                        "50")) {
                    assertThat(run.ended()).as(run::tail).isZero();
                }
                assertThat(store.download("results/now", folder.resolve("turn" + turn)))
                        .isEqualTo(right);
            }
        }
    }
}
