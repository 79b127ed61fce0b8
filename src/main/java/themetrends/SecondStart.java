package themetrends;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is fixed when a JVM starts and must or should be otherwise: the program starts itself once more, and hands through
 * streams, arguments and exit code.
 *
 * <p>Schedulers start jobs in the C locale. There Java sees only ASCII file names: it lists a folder of Chinese names as
 * empty and opens none of them, and of a Chinese argument it sees question marks. So it is started in a UTF-8 locale. And
 * where no options for Java are given, the {@link Launcher} knows better ones.
 */
final class SecondStart {
    private static final String UTF_8_LOCALE = "C.UTF-8";
    private static final String ENCODING = "sun.jnu.encoding";
    /** Set for the second start, to the arguments as they were typed: where it does not help either, there is no third. */
    private static final String STARTED_AGAIN = "THEME_TRENDS_STARTED_AGAIN";
    /** The process that waits for the second start. */
    private static final String STARTED_BY = "THEME_TRENDS_STARTED_BY";
    /** How often the second looks whether the first is still there. */
    private static final int LOOKS_MILLIS = 200;
    /** What a shell makes of SIGKILL. */
    private static final int KILLED = 128 + 9;

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private SecondStart() {}

    /**
     * Runs the program in a process of its own, if this one cannot name Chinese files and a new one could, or would be slower.
     *
     * @return its exit code; empty where this process can go on itself
     */
    static OptionalInt runIfNeeded(String... args) throws IOException, InterruptedException {
        String jar = System.getProperty("java.class.path");
        boolean fromJar = jar.endsWith(".jar") && !jar.contains(System.getProperty("path.separator"));
        if (System.getenv(STARTED_AGAIN) != null) {
            endWithTheFirst();
            return OptionalInt.empty();
        }
        Optional<Path> launcher = fromJar ? Launcher.of(jar, args) : Optional.empty();
        if (launcher.isPresent()) {
            try {
                return OptionalInt.of(run(List.of(launcher.get().toString()), args));
            } catch (IOException e) {
                // No shell, or no right to run scripts here: it goes without.
                return canNameChineseFiles() ? OptionalInt.empty() : OptionalInt.of(run(sameAgain(jar), args));
            }
        }
        return !fromJar || canNameChineseFiles() ? OptionalInt.empty() : OptionalInt.of(run(sameAgain(jar), args));
    }

    private static int run(List<String> command, String... args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.put(STARTED_AGAIN, carried(typed(args)));
        environment.put(STARTED_BY, Long.toString(ProcessHandle.current().pid()));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // For the launcher only, where a user calls it.
        environment.remove("JAVA_OPTS");
        if (!canNameChineseFiles()) {
            environment.put("LC_ALL", UTF_8_LOCALE);
        }
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            // Whoever asked this process to end and sees it end may begin the next run.
            process.onExit().join();
        }));
        return process.waitFor();
    }

    /** A process that is killed cannot tell its second start. */
    private static void endWithTheFirst() {
        String first = System.getenv(STARTED_BY);
        Thread thread = new Thread(
                () -> {
                    while (first != null
                            && ProcessHandle.current().parent().stream()
                                    .anyMatch(parent -> first.equals(Long.toString(parent.pid())))) {
                        try {
                            Thread.sleep(LOOKS_MILLIS);
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                    Runtime.getRuntime().halt(KILLED);
                },
                "first-process");
        thread.setDaemon(true);
        thread.start();
    }

    /** The arguments as they were typed, in whichever start this is. */
    static String[] arguments(String... args) {
        String carried = System.getenv(STARTED_AGAIN);
        return carried == null || args.length == 0
                ? args
                : new String(Base64.getDecoder().decode(carried), StandardCharsets.UTF_8).split("\0", -1);
    }

    private static String carried(List<String> args) {
        return Base64.getEncoder().encodeToString(String.join("\0", args).getBytes(StandardCharsets.UTF_8));
    }

    /** Java has lost all but the ASCII characters; Linux still knows the bytes. */
    private static List<String> typed(String... args) {
        List<String> seen = Arrays.asList(args);
        try {
            String[] words = Files.readString(COMMAND_LINE).split("\0");
            List<String> last = Arrays.asList(words).subList(Math.max(0, words.length - args.length), words.length);
            boolean same = last.stream()
                    .map(SecondStart::ascii)
                    .toList()
                    .equals(seen.stream().map(SecondStart::ascii).toList());
            return same ? last : seen;
        } catch (IOException e) {
            // Not Linux, or no UTF-8: ASCII options are right as they are.
            return seen;
        }
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\p{ASCII}]|\\?", "");
    }

    /** What a process is told that cannot name Chinese files and cannot help itself, as under spark-submit. */
    static Optional<String> warning() {
        return canNameChineseFiles()
                ? Optional.empty()
                : Optional.of("This process was started in a locale without Chinese (" + System.getProperty(ENCODING)
                        + "): it opens no local file with a Chinese name and reads no Chinese option."
                        + " Set LC_ALL=" + UTF_8_LOCALE + " where it is started.");
    }

    private static boolean canNameChineseFiles() {
        return Charset.forName(System.getProperty(ENCODING, "UTF-8"))
                .newEncoder()
                .canEncode('文');
    }

    private static List<String> sameAgain(String jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", jar));
        return command;
    }
}
