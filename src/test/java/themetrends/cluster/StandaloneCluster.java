package themetrends.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Spark cluster on this machine: one master and two workers, each a process of its own, from the libraries that the build
 * has resolved. The daemons run in the C locale, as daemons do.
 */
final class StandaloneCluster implements AutoCloseable {
    private static final String SPARK = "org.apache.spark.deploy.";
    private static final String HOST = "127.0.0.1";
    private static final String EXECUTOR_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path folder;
    private final Path home;
    private final List<Service> services = new ArrayList<>();
    private final List<Service> workers = new ArrayList<>();
    private final List<Path> extras;
    private String master = "";
    private int submitted;

    private StandaloneCluster(Path folder, List<Path> extras) {
        this.folder = folder;
        this.home = folder.resolve("spark");
        this.extras = extras;
    }

    /**
     * Starts it.
     *
     * @param folder for all that it writes
     * @param extras jars that this cluster has beside those of a Spark distribution
     */
    static StandaloneCluster start(Path folder, List<Path> extras) throws IOException, InterruptedException {
        StandaloneCluster cluster = new StandaloneCluster(Files.createDirectories(folder), extras);
        try {
            cluster.start();
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    private void start() throws IOException, InterruptedException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (List<Path> part : List.of(Artifacts.sparks(), extras)) {
            for (Path library : part) {
                Files.createSymbolicLink(jars.resolve(library.getFileName()), library.toAbsolutePath());
            }
        }
        Service first = daemon("master", "master.Master", "--host", HOST, "--port", "0", "--webui-port", "0");
        master = first.await("Starting Spark master at (spark://\\S+)");
        first.await("I have been elected leader");
        startWorker();
        startWorker();
    }

    /** One worker more, of two cores. */
    void startWorker() throws IOException, InterruptedException {
        String name = "worker" + services.size();
        Service worker = daemon(
                name,
                "worker.Worker",
                "--host",
                HOST,
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                "2",
                "--memory",
                "3g",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
        workers.add(worker);
        worker.await("Successfully registered with master");
    }

    private Service daemon(String name, String main, String... args) throws IOException {
        Service service = spark(name, "C", main, List.of(args));
        services.add(service);
        return service;
    }

    private Service spark(String name, String locale, String main, List<String> args) throws IOException {
        Map<String, String> environment = Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_LOCAL_IP",
                HOST,
                "SPARK_LOCAL_DIRS",
                Files.createDirectories(folder.resolve(name)).toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "LC_ALL",
                locale,
                "LANG",
                "");
        List<String> command = new ArrayList<>(List.of(SPARK + main));
        command.addAll(args);
        return Service.start(name, folder, environment, List.of(home.resolve("jars") + "/*"), command);
    }

    /** The worker that runs most of what was submitted last, as if its machine were switched off. */
    void killWorker(int number) {
        workers.get(number).close();
    }

    int workers() {
        return workers.size();
    }

    /** Submits the job with the driver in the submitting process. */
    Service submit(String... args) throws IOException {
        return submit("client", "C.UTF-8", List.of(), args);
    }

    /**
     * Submits the job.
     *
     * @param mode client or cluster: where the driver runs
     * @param locale of the submitting process
     * @param conf Spark's settings, as {@code name=value}
     * @param args of the job
     */
    Service submit(String mode, String locale, List<String> conf, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", master, "--deploy-mode", mode));
        List<String> set = new ArrayList<>(List.of(
                "spark.driver.host=" + HOST,
                "spark.driver.bindAddress=" + HOST,
                "spark.driver.memory=1g",
                "spark.executor.memory=1g",
                "spark.executor.cores=1",
                "spark.cores.max=2",
                "spark.ui.enabled=false",
                "spark.driver.extraJavaOptions=" + EXECUTOR_OPTIONS,
                "spark.executor.extraJavaOptions=" + EXECUTOR_OPTIONS,
                "spark.standalone.submit.waitAppCompletion=true"));
        set.addAll(conf);
        set.forEach(setting -> all.addAll(List.of("--conf", setting)));
        all.add(Artifacts.clusterJar().toString());
        all.addAll(List.of(args));
        return spark("submit" + submitted++, locale, "SparkSubmit", all);
    }

    @Override
    public void close() {
        services.forEach(Service::close);
    }
}
