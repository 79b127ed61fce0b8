package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for spark-submit: all that the job needs and nothing that a Spark distribution has. */
@Tag("cluster")
class ClusterJarTest {
    /** Left out: Spark's shell has JLine, and Spark's jcl-over-slf4j has the classes of commons-logging. */
    private static final List<String> SPARK_HAS = List.of("jline-", "commons-logging-");

    @TempDir
    private Path folder;

    private static Set<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new TreeSet<>(file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList());
        }
    }

    private static Set<String> classes(Path jar) throws IOException {
        Set<String> classes = entries(jar);
        classes.removeIf(name -> !name.endsWith(".class") || name.endsWith("module-info.class"));
        return classes;
    }

    private static boolean isLeftOut(Path library) {
        return SPARK_HAS.stream().anyMatch(library.getFileName().toString()::startsWith);
    }

    @Test
    void holdsNoClassThatSparkBrings() throws IOException {
        Set<String> inside = classes(Artifacts.clusterJar());

        assertThat(inside)
                .noneMatch(name -> name.startsWith("org/apache/spark/")
                        || name.startsWith("org/apache/hadoop/")
                        || name.startsWith("scala/"));
        for (Path library : Artifacts.sparks()) {
            Set<String> twice = classes(library);
            twice.retainAll(inside);
            assertThat(twice).as(library.toString()).isEmpty();
        }
    }

    @Test
    void holdsEveryClassThatSparkDoesNotBring() throws IOException {
        Set<String> inside = classes(Artifacts.clusterJar());
        List<String> missing = new ArrayList<>();

        assertThat(inside).containsAll(classes(Artifacts.jar()));
        for (Path library : Artifacts.jobs()) {
            for (String name : isLeftOut(library) ? Set.<String>of() : classes(library)) {
                if (!inside.contains(name) && !inside.contains("themetrends/shaded/" + name)) {
                    missing.add(library.getFileName() + " " + name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theListOfWhatTheJarsAreMadeOfNamesEveryLibrary() throws IOException {
        Path list = Artifacts.target().resolve("theme-trends-sbom.json");
        assumeTrue(Files.exists(list), "skipped: the list is made only where Maven is online");
        Set<String> listed = new TreeSet<>();
        for (JsonNode part : new ObjectMapper().readTree(list.toFile()).get("components")) {
            listed.add(part.get("name").asText() + "-" + part.get("version").asText() + ".jar");
            assertThat(part.get("hashes")).as(part.get("purl").asText()).isNotEmpty();
        }
        assertThat(listed)
                .containsExactlyElementsOf(Artifacts.libraries().stream()
                        .map(library -> library.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void holdsLicencesAndNoSignatures() throws IOException {
        Set<String> inside = entries(Artifacts.clusterJar());

        assertThat(inside).contains("META-INF/LICENSE", "META-INF/NOTICE");
        assertThat(inside).noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
        assertThat(inside).doesNotContain("log4j2.properties");
        for (Path library : Artifacts.jobs()) {
            Set<String> brought = entries(library);
            brought.removeIf(name -> isLeftOut(library) || !name.matches("META-INF/[A-Z0-9.]*(LICENSE|NOTICE)[^/]*"));
            assertThat(inside).as(library.toString()).containsAll(brought);
        }
    }

    @Test
    void startsOnSparksClassPath() throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>(List.of(Artifacts.clusterJar().toString()));
        Artifacts.sparks().forEach(library -> classPath.add(library.toString()));

        try (Service run =
                Service.start("version", folder, Map.of(), classPath, List.of("themetrends.Main", "--version"))) {
            assertThat(run.ended()).as(run::tail).isZero();
            assertThat(run.said()).containsPattern("theme-trends \\d|\\d+\\.\\d+\\.\\d+");
        }
    }
}
