package themetrends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script beside the jar gives to Java; Java itself is a script here that tells what it was given. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("src", "main", "launcher", "theme-trends");
    private static final String VERSION = "17.0.9+9-Any";

    @TempDir
    private Path folder;

    private Path target;
    private Path script;
    private Path texts;

    @BeforeEach
    void build() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: no shell");
        target = Files.createDirectories(folder.resolve("the target"));
        Files.createDirectories(target.resolve("lib"));
        Files.createFile(target.resolve("theme-trends.jar"));
        script = Files.copy(SCRIPT, target.resolve("theme-trends"), StandardCopyOption.COPY_ATTRIBUTES);
        texts = Files.createDirectories(folder.resolve("文 本"));
        Files.writeString(texts.resolve("2020.txt"), "创新");
        java(VERSION);
    }

    /** A Java that prints its locale and its arguments, a line each, and ends with 6. */
    private void java(String version) throws Exception {
        Path java = folder.resolve("jdk").resolve("bin").resolve("java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=${LC_ALL:-}\" \"$@\"\nexit 6\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk").resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    }

    private List<String> start(Path called, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(called.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "LC_ALL", "C.UTF-8", "JAVA_OPTS", ""));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(6);
        return said.lines().toList();
    }

    private List<String> start(String... args) throws Exception {
        return start(script, Map.of(), args);
    }

    private Path archive() {
        return target.toAbsolutePath().resolve("theme-trends-" + VERSION + ".jsa");
    }

    private String making() throws Exception {
        return "-XX:ArchiveClassesAtExit="
                + target.toRealPath().resolve(archive().getFileName());
    }

    private String using() throws Exception {
        return "-XX:SharedArchiveFile=" + target.toRealPath().resolve(archive().getFileName());
    }

    @Test
    void argumentsComeThroughAsTheyAreThroughLinksToo() throws Exception {
        Path near = Files.createSymbolicLink(target.resolve("near"), Path.of("theme-trends"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);

        List<String> given = start(far, Map.of(), "--input", "文 本", "--output", "$x *'\"", "");

        int jar = given.indexOf("-jar");
        assertThat(given.subList(jar, given.size()))
                .containsExactly(
                        "-jar",
                        target.toRealPath().resolve("theme-trends.jar").toString(),
                        "--input",
                        "文 本",
                        "--output",
                        "$x *'\"",
                        "");
    }

    @Test
    void littleTextIsReadWithoutOptimisingCompilers() throws Exception {
        assertThat(start("--input", "文 本")).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        assertThat(start("--input=文 本")).contains("-XX:TieredStopAtLevel=1");
        assertThat(start("explain", "--output", "x")).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void muchTextOrUnknownTextIsReadAsJavaDoesByItself() throws Exception {
        Path deep = Files.createDirectories(texts.resolve("2019"));
        try (RandomAccessFile file =
                new RandomAccessFile(deep.resolve("long.txt").toFile(), "rw")) {
            file.setLength(129_000_000);
        }

        for (List<String> args : List.of(
                List.of("--input", "文 本"),
                List.of("--input", "hdfs://x/y"),
                List.of("--input", "none"),
                List.of("--help"))) {
            assertThat(start(args.toArray(String[]::new)))
                    .as(args.toString())
                    .doesNotContain("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", making());
        }
    }

    @Test
    void aUsersOptionsForJavaWin() throws Exception {
        assertThat(start(script, Map.of("JAVA_OPTS", "-Xmx3g -XX:+UseG1GC"), "--input", "文 本"))
                .contains("-Xmx3g", "-XX:+UseG1GC")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void theFirstRunMakesAnArchiveOfClassesAndTheNextUseIt() throws Exception {
        assertThat(start("--input", "文 本")).contains(making()).doesNotContain(using());

        Files.createFile(archive());

        assertThat(start("--input", "文 本")).contains(using(), "-Xlog:disable").doesNotContain(making());
    }

    @Test
    void anArchiveOlderThanTheJarIsMadeAnew() throws Exception {
        Files.createFile(archive());
        Files.setLastModifiedTime(archive(), FileTime.from(Instant.EPOCH));

        assertThat(start("--input", "文 本")).contains(making()).doesNotContain(using());
    }

    @Test
    void anArchiveOfAnotherJavaIsNotTouched() throws Exception {
        Files.createFile(archive());
        java("25+36-Any");

        assertThat(start("--input", "文 本"))
                .contains(making().replace(VERSION, "25+36-Any"), "--sun-misc-unsafe-memory-access=allow")
                .doesNotContain(using());
        assertThat(archive()).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenGetsNoArchive() throws Exception {
        assumeTrue(!System.getProperty("user.name").equals("root"), "skipped: root may write everywhere");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(start("--input", "文 本")).doesNotContain(making(), using());
        } finally {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void inTheLocaleOfSchedulersFileNamesStayChinese() throws Exception {
        assertThat(start(script, Map.of("LC_ALL", "C"), "--input", "文 本")).contains("LC_ALL=C.UTF-8", "文 本");
        assertThat(start(script, Map.of("LC_ALL", "zh_CN.GB18030"), "--help")).contains("LC_ALL=zh_CN.GB18030");
    }

    /** The whole way: a bare «java -jar» comes to the script, and an archive that is broken does no harm and is replaced. */
    @Test
    @Tag("slow")
    void realRunsAreTheSameWithAndWithoutAnArchive() throws Exception {
        Files.delete(target.resolve("theme-trends.jar"));
        TestJar.packed(target);
        Run.write(texts.resolve("2020_message_讲话.txt"), "创新推动发展，网络安全重要。");

        List<String> said = real("a");
        assertThat(said).anyMatch(line -> line.startsWith("Read 2 sources")).hasSize(4);
        Path made = Files.list(target)
                .filter(file -> file.toString().endsWith(".jsa"))
                .findFirst()
                .orElseThrow();
        assertThat(real("b")).isEqualTo(said);
        assertThat(made).exists();
        Files.delete(made);
        Files.writeString(made, "cut off");
        assertThat(real("c")).isEqualTo(said);
        assertThat(made).doesNotExist();

        assertThat(Run.bytes(folder.resolve("b"), "tables", "charts", "run.json"))
                .isEqualTo(Run.bytes(folder.resolve("a"), "tables", "charts", "run.json"))
                .isEqualTo(Run.bytes(folder.resolve("c"), "tables", "charts", "run.json"));
    }

    private List<String> real(String output) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                target.resolve("theme-trends.jar").toString(),
                "--input",
                "文 本",
                "--output",
                output,
                "--formats",
                "svg");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().filter(line -> !line.startsWith("Results: ")).toList();
    }
}
