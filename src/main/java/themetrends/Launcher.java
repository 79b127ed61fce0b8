package themetrends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The script that the build puts beside the jar: it starts Java with options that suit the size of the input, which a jar
 * cannot ask for, and with an archive of classes, which it lets the first run make.
 */
final class Launcher {
    /** The archive of classes that the script found. */
    private static final String ARCHIVE = "themetrends.archive";

    private static final Path MAPPED = Path.of("/proc/self/maps");
    /** Where a user may have put options for Java. */
    private static final List<String> OPTIONS = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private Launcher() {}

    /** The script, if a run was started by {@code java -jar} without any option for Java, which would be the user's wish. */
    static Optional<Path> of(String jar, String... args) {
        Path script = Path.of(jar).toAbsolutePath().resolveSibling("theme-trends");
        return asksForRun(args) && isBare() && Files.isExecutable(script) ? Optional.of(script) : Optional.empty();
    }

    /** Other commands are over before a second start would pay. */
    private static boolean asksForRun(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.equals("--input") || arg.startsWith("--input="))
                && !args[0].equals("verify");
    }

    private static boolean isBare() {
        Optional<String[]> words = ProcessHandle.current().info().arguments();
        return words.isPresent()
                && words.get().length > 0
                && words.get()[0].equals("-jar")
                && OPTIONS.stream().map(System::getenv).allMatch(Objects::isNull);
    }

    /**
     * Deletes the archive of classes if this Java did not take it (made by another Java, for another jar, or cut off), so
     * that the next run makes a new one. Where a system does not tell what is mapped, it stays.
     */
    static void dropUnusedArchive() {
        String archive = System.getProperty(ARCHIVE, "");
        if (archive.isEmpty() || !Files.isReadable(MAPPED)) {
            return;
        }
        try {
            if (!Files.readString(MAPPED).contains(archive)) {
                Files.deleteIfExists(Path.of(archive));
            }
        } catch (IOException e) {
            // Slower, but right: nothing that a user would want to know.
            return;
        }
    }
}
