package themetrends.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.deploy.SparkSubmitArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;
import themetrends.cli.CommandLineReader;

/** The commands in the documentation, as Spark and the job read them. */
class SubmitCommandsTest {
    private static final Path PAGE = Path.of("src/docs/cluster.md");
    private static final Path DAG = Path.of("src/docs/scheduling/airflow_dag.py");

    static List<List<String>> commands() throws IOException {
        String page = Files.readString(PAGE).replace("\\\n", " ");
        return page.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("spark-submit "))
                .map(line ->
                        Arrays.asList(line.substring("spark-submit ".length()).split("\\s+")))
                .toList();
    }

    /** Spark wants to be told of a YARN before it reads on. */
    private static SparkSubmitArguments parsed(List<String> command) {
        Map<String, String> environment = Map.of("HADOOP_CONF_DIR", "/etc/hadoop/conf");
        return new SparkSubmitArguments(
                CollectionConverters.asScala(command).toSeq(),
                Map$.MODULE$.from(CollectionConverters.asScala(environment)));
    }

    private static List<String> jobs(List<String> command) {
        return new ArrayList<>(CollectionConverters.asJava(parsed(command).childArgs()));
    }

    @Test
    void everyKindOfClusterIsDocumented() throws IOException {
        List<String> masters =
                commands().stream().map(command -> parsed(command).master()).toList();

        assertThat(masters).contains("yarn").anyMatch(master -> master.startsWith("spark://"));
        assertThat(masters).anyMatch(master -> master.startsWith("k8s://"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void sparkReadsThem(List<String> command) {
        SparkSubmitArguments read = parsed(command);

        assertThat(read.primaryResource()).endsWith("theme-trends-cluster.jar");
        assertThat(read.mainClass()).isEqualTo("themetrends.Main");
        assertThat(read.executorMemory()).matches("\\d+g");
        assertThat(CollectionConverters.asJava(read.sparkProperties()).keySet())
                .allMatch(name -> name.matches("spark(\\.\\w+)+"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theJobReadsTheRest(List<String> command) {
        String[] args = jobs(command).toArray(String[]::new);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(new CommandLineReader("1", nowhere).read(args)).isPresent();
    }

    /** What the DAG for Airflow hands to spark-submit is what the page says of YARN. */
    @Test
    void theDagAgrees() throws IOException {
        String dag = Files.readString(DAG);
        List<String> yarn = commands().stream()
                .filter(command -> command.contains("yarn"))
                .findFirst()
                .orElseThrow();
        Map<String, String> documented =
                new TreeMap<>(CollectionConverters.asJava(parsed(yarn).sparkProperties()));
        Map<String, String> set = new TreeMap<>();
        matches("\"(spark\\.[\\w.]+)\": \"([^\"]*)\"", dag).forEach(match -> set.put(match.group(1), match.group(2)));

        assertThat(dag).contains("theme-trends-cluster.jar\"", "java_class=\"themetrends.Main\"");
        assertThat(set).isNotEmpty();
        assertThat(documented).containsAllEntriesOf(set);
        for (String option : List.of("driver_memory", "executor_memory", "executor_cores", "num_executors")) {
            String value = matches(option + "=\"?(\\w+)", dag)
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            assertThat(yarn).containsSequence("--" + option.replace('_', '-'), value);
        }
    }

    private static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
