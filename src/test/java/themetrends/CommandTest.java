package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as a scheduler starts it. */
class CommandTest {
    @TempDir
    private Path folder;

    private int start(Path output, Map<String, String> environment, String... options) throws Exception {
        Run.write(folder.resolve("in").resolve("2020_message_讲话.txt"), "创新推动发展，网络安全重要。");
        return start(
                environment,
                List.of(options),
                List.of("--input", "in", "--output", output.toString(), "--formats", "svg"));
    }

    private int start(Map<String, String> environment, List<String> options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** A jar as the build makes it: a manifest over the class path of this test. */
    private Path jar() throws IOException {
        return TestJar.in(folder);
    }

    @Test
    void runsFromAnyFolderWithoutFlags() throws Exception {
        assertThat(start(folder.resolve("out"), Map.of("LC_ALL", "C.UTF-8"))).isZero();

        assertThat(Files.readString(folder.resolve("said.txt"))).contains("Read 1 source: 1 article counted");
    }

    @Test
    void theLocaleAndZoneOfTheMachineDoNotMatter() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: Windows has no C locale");
        assertThat(start(folder.resolve("a"), Map.of("LC_ALL", "C.UTF-8"))).isZero();
        assertThat(start(folder.resolve("b"), Map.of("LC_ALL", "C", "TZ", "Asia/Shanghai"), "-Duser.language=tr"))
                .isZero();

        assertThat(Run.bytes(folder.resolve("b"), "tables", "charts", "run.json"))
                .isEqualTo(Run.bytes(folder.resolve("a"), "tables", "charts", "run.json"))
                .containsKey("tables/evidence.csv");
    }

    @Test
    void explainingNeedsNeitherSparkNorTheTokeniserNorCharts() throws Exception {
        assertThat(start(folder.resolve("out"), Map.of("LC_ALL", "C.UTF-8"))).isZero();
        String locale = System.getProperty("os.name").startsWith("Windows") ? "" : "C";

        int code = start(
                Map.of("LC_ALL", locale),
                List.of("-verbose:class"),
                List.of("explain", "--output", "out", "--phrase", "安全", "--year", "2020"));

        String said = Files.readString(folder.resolve("said.txt"));
        assertThat(code)
                .as(said.lines().filter(line -> !line.startsWith("[")).toList().toString())
                .isZero();
        assertThat(said).contains("创新推动发展，网络【安全】重要。", "themetrends.report.explain.Explanation");
        assertThat(said)
                .doesNotContain("org.apache.spark.", "org.apache.hadoop.", "com.hankcs.", "org.knowm.", "scala.");
    }
}
