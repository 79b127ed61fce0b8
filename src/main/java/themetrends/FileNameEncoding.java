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
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Chinese file names and options under a scheduler.
 *
 * <p>Schedulers start jobs in the C locale. There Java sees only ASCII file names: it lists a folder of Chinese names as
 * empty and opens none of them, and of a Chinese option it sees question marks. The encoding is fixed when the JVM
 * starts, so the program starts itself once more in a UTF-8 locale and hands through streams, options and exit code.
 */
final class FileNameEncoding {
    private static final String UTF_8_LOCALE = "C.UTF-8";
    private static final String ENCODING = "sun.jnu.encoding";
    /** Set for the second start, to the options as they were typed: where it does not help either, there is no third. */
    private static final String STARTED_AGAIN = "THEME_TRENDS_STARTED_AGAIN";

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private FileNameEncoding() {}

    /**
     * Runs the program in a process of its own, if this one cannot name Chinese files and a new one could.
     *
     * @return its exit code; empty where this process can go on itself
     */
    static OptionalInt runAgainIfNeeded(String... args) throws IOException, InterruptedException {
        String jar = System.getProperty("java.class.path");
        boolean fromJar = jar.endsWith(".jar") && !jar.contains(System.getProperty("path.separator"));
        if (canNameChineseFiles() || !fromJar || System.getenv(STARTED_AGAIN) != null) {
            return OptionalInt.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(command(jar, args)).inheritIO();
        builder.environment().put("LC_ALL", UTF_8_LOCALE);
        builder.environment().put(STARTED_AGAIN, carried(typed(args)));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return OptionalInt.of(process.waitFor());
    }

    /** The options as they were typed, in whichever start this is. */
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
                    .map(FileNameEncoding::ascii)
                    .toList()
                    .equals(seen.stream().map(FileNameEncoding::ascii).toList());
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

    private static List<String> command(String jar, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", jar));
        command.addAll(Arrays.asList(args));
        return command;
    }
}
