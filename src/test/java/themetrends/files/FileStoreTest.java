package themetrends.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** File systems as Hadoop and Spark are told of them. */
class FileStoreTest {
    private static final String SETTING = "spark.hadoop.fs.told.impl";

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    void whatSparkSubmitSaysOfHadoopHoldsBeforeSparkStarts() throws IOException {
        System.setProperty(SETTING, RawLocalFileSystem.class.getName());

        assertThat(FileStore.of(new Path("told:///texts"))).isInstanceOf(RawLocalFileSystem.class);
    }
}
