package themetrends;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own on the class path of the tests, which can be killed. */
final class JavaProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private JavaProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts a main class.
     *
     * @param scratch its temporary files, which a killed process leaves behind
     */
    static JavaProcess start(Path scratch, Class<?> main, String... args) throws IOException {
        return start(scratch, Map.of(), main, args);
    }

    /**
     * Starts a main class.
     *
     * @param environment variables that are set for it
     */
    static JavaProcess start(Path scratch, Map<String, String> environment, Class<?> main, String... args)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String opened : System.getProperty("themetrends.opens").split(" ")) {
            command.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        // Starts sooner; what it computes is the same.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(scratch));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new JavaProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Whether it has said something that nobody has read yet. */
    boolean hasSaid() {
        try {
            return out.ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that it says. */
    String line() throws IOException {
        return String.valueOf(out.readLine());
    }

    void tell(String line) throws IOException {
        Writer in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(line + "\n");
        in.flush();
    }

    /** SIGKILL; false if it had ended before. */
    boolean kill() throws InterruptedException {
        boolean alive = process.isAlive();
        process.destroyForcibly();
        int code = process.waitFor();
        return alive && code == 128 + 9;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int ended() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            // What it still writes would get into the way of the next.
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
