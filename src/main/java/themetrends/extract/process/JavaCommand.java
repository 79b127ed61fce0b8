package themetrends.extract.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * How to start a Java process that has the classes of this one, wherever those came from: a jar with a class path in its
 * manifest, folders, or a jar that Spark loaded beside its own class path.
 *
 * @param mainClass what to start
 */
record JavaCommand(Class<?> mainClass) {
    /** Options of the asking process, such as another collector, which could keep this one from starting. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /**
     * Starts it.
     *
     * @param megabytes heap that it may use
     */
    Process start(int megabytes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        // Standard output is for answers.
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:ErrorFile=" + nowhere(),
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        classPath(),
                        mainClass.getName())
                .redirectError(Redirect.DISCARD);
        OPTIONS.forEach(builder.environment()::remove);
        return builder.start();
    }

    private static String nowhere() {
        return File.separatorChar == '/' ? "/dev/null" : "NUL";
    }

    private String classPath() throws IOException {
        try {
            String own = Path.of(mainClass
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            return own + File.pathSeparator + System.getProperty("java.class.path");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
