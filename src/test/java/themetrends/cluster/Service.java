package themetrends.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that a test starts, with what it says in a file. It is ended by its id, however the test ends. */
final class Service implements AutoCloseable {
    /** Generous: the machine may be busy with other things. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Set<Service> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Service::closeAll));
    }

    private static boolean stopping;

    private final Process process;
    private final Path said;

    private Service(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Starts a main class in a JVM of its own.
     *
     * @param name of the file for what it says
     * @param folder for that file and for its temporary files
     * @param environment beside the test's own; an empty value removes a variable
     */
    static Service start(
            String name, Path folder, Map<String, String> environment, List<String> classPath, List<String> command) {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String opened : System.getProperty("themetrends.opens").split(" ")) {
            whole.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        whole.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
        whole.add("-Djava.io.tmpdir=" + folder);
        whole.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), classPath)));
        whole.addAll(command);
        Path said = folder.resolve(name + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        synchronized (RUNNING) {
            if (stopping) {
                throw new IllegalStateException("the tests are being stopped");
            }
            try {
                Service service = new Service(builder.start(), said);
                RUNNING.add(service);
                return service;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where somebody stops the tests themselves. */
    private static void closeAll() {
        synchronized (RUNNING) {
            stopping = true;
            List.copyOf(RUNNING).forEach(Service::close);
        }
    }

    /** Everything that it has said. */
    String said() {
        try {
            return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said something; returns the first group of the pattern. */
    String await(String pattern) throws InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean alive = process.isAlive();
            Matcher found = wanted.matcher(said());
            if (found.find()) {
                return found.groupCount() == 0 ? found.group() : found.group(1);
            }
            if (!alive || System.nanoTime() > end) {
                throw new AssertionError("never said «" + pattern + "»:\n" + tail());
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** Waits until it ends by itself; returns its exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("has not ended:\n" + tail());
        }
        RUNNING.remove(this);
        return process.exitValue();
    }

    /** The last lines, for a test that fails. */
    String tail() {
        List<String> lines = said().lines().toList();
        return lines.stream().skip(Math.max(0, lines.size() - 60L)).collect(Collectors.joining("\n"));
    }

    /** As if its machine were switched off: SIGKILL for it and all that it has started. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle ->
                handle.onExit().completeOnTimeout(handle, 20, TimeUnit.SECONDS).join());
        RUNNING.remove(this);
    }
}
