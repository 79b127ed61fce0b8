package themetrends.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;

/** Where Spark keeps what goes from task to task and what memory cannot hold. */
final class ScratchFolders {
    private ScratchFolders() {}

    /**
     * Makes sure that one of the folders can be used: where none can, Spark would end the process without a word.
     *
     * @param environment of this process
     * @throws UnusableScratchException if none can be made or written
     */
    static void check(SparkConf conf, Map<String, String> environment) {
        if (environment.containsKey("CONTAINER_ID")) {
            // Yarn gives its containers folders of their own.
            return;
        }
        String folders = Optional.ofNullable(environment.get("SPARK_LOCAL_DIRS"))
                .orElse(conf.get("spark.local.dir", System.getProperty("java.io.tmpdir", "")));
        String reason = "no folder is named";
        for (String folder : folders.split(",", -1)) {
            try {
                Path path = Files.createDirectories(Path.of(folder.strip()));
                Files.delete(Files.createTempDirectory(path, "spark-"));
                return;
            } catch (IOException | InvalidPathException e) {
                reason = e.toString();
            }
        }
        throw new UnusableScratchException(folders, reason);
    }
}
