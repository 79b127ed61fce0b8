package themetrends.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the build has left in its folder: the jars, the libraries, and which of these Spark brings. */
final class Artifacts {
    /** Spark and what a Spark distribution has: also Parquet, for its SQL, in the versions that the job is built with. */
    private static final Set<String> SPARKS = Set.of(
            "spark-core_2.13",
            "hadoop-client-api",
            "parquet-hadoop",
            "parquet-column",
            "parquet-common",
            "parquet-format-structures",
            "jackson-core",
            "jackson-databind",
            "log4j-api",
            "log4j-core");

    private Artifacts() {}

    static Path target() {
        return Path.of(System.getProperty("themetrends.target"));
    }

    static Path clusterJar() {
        return target().resolve("theme-trends-cluster.jar");
    }

    static Path jar() {
        return target().resolve("theme-trends.jar");
    }

    /** Jars that only the tests on a cluster use. */
    static Path extra(String name) {
        return target().resolve("cluster").resolve(name);
    }

    /** The libraries that the job needs and Spark does not bring, by file. */
    static Set<Path> jobs() throws IOException {
        Set<String> jobs = new TreeSet<>();
        Set<String> sparks = new TreeSet<>();
        JsonNode tree = new ObjectMapper().readTree(extra("tree.json").toFile());
        for (JsonNode root : tree.get("children")) {
            files(root, SPARKS.contains(root.get("artifactId").asText()) ? sparks : jobs);
        }
        Set<Path> found = new TreeSet<>();
        for (Path library : libraries()) {
            String name = library.getFileName().toString();
            if (jobs.stream().anyMatch(name::startsWith) && sparks.stream().noneMatch(name::startsWith)) {
                found.add(library);
            }
        }
        return found;
    }

    /** Names up to the version, which Maven may have chosen elsewhere in the tree. */
    private static void files(JsonNode artifact, Set<String> names) {
        names.add(artifact.get("artifactId").asText() + "-"
                + artifact.get("version").asText().split("\\.")[0]);
        artifact.path("children").forEach(child -> files(child, names));
    }

    /** The libraries that Spark brings. */
    static List<Path> sparks() throws IOException {
        Set<Path> jobs = jobs();
        return libraries().stream().filter(library -> !jobs.contains(library)).toList();
    }

    static List<Path> libraries() throws IOException {
        try (Stream<Path> found = Files.list(target().resolve("lib"))) {
            return found.sorted().toList();
        }
    }
}
