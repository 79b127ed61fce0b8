package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The job on this machine alone, by {@code java -jar}: what a cluster is compared with. */
final class LocalRun {
    private LocalRun() {}

    /**
     * Runs it and wants it to succeed.
     *
     * @param settings of Spark, as {@code name=value}
     */
    static void of(Path folder, List<String> settings, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("themetrends.Main", "--quiet", "--no-cache", "--master", "local[2]"));
        command.addAll(List.of(args));
        List<String> classPath = new ArrayList<>(List.of(Artifacts.jar().toString()));
        S3Store.client().forEach(jar -> classPath.add(jar.toString()));
        try (Service run = Service.start("local", folder, Map.of("LC_ALL", "C.UTF-8"), classPath, command)) {
            assertThat(run.ended()).as(run::tail).isZero();
        }
    }
}
