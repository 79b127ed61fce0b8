package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import themetrends.cli.Settings;
import themetrends.corpus.InputProblems;
import themetrends.files.Folder;
import themetrends.log.RunLog;
import themetrends.text.Printable;

/** What a run says: results to one stream, all else to another, and everything to its log, where one is wanted. */
final class Messages implements AutoCloseable {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean quiet;
    private final @Nullable RunLog log;

    private Messages(PrintStream out, PrintStream err, boolean quiet, @Nullable RunLog log) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
        this.log = log;
    }

    /**
     * Opens the log that the settings name.
     *
     * @throws InputProblems if it cannot be written, or lies where a result or texts are
     */
    static Messages open(Settings settings, PrintStream out, PrintStream err) {
        Optional<RunLog> log = settings.log().map(file -> log(file, settings, err));
        return new Messages(out, err, settings.quiet(), log.orElse(null));
    }

    private static RunLog log(String file, Settings settings, PrintStream err) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        if (isIn(path, settings.output()) || isIn(path, settings.input())) {
            throw problem("The log file «" + file + "» lies in the input or output folder: name a place outside,"
                    + " since all files there are texts, and a result replaces its folder as a whole.");
        }
        try {
            return RunLog.to(path, err::println);
        } catch (IOException e) {
            throw problem("The log file «" + file + "» cannot be written ("
                    + e.getClass().getSimpleName() + "): name a file in a folder that is there and may be written to.");
        }
    }

    private static boolean isIn(Path path, String folder) {
        return !Folder.isUrl(folder)
                && path.startsWith(Path.of(folder).toAbsolutePath().normalize());
    }

    private static InputProblems problem(String sentence) {
        return new InputProblems(List.of(sentence));
    }

    /** A line of the result. */
    void say(String line) {
        note(line);
        out.println(line);
    }

    /** A line that only the log has. */
    void note(String line) {
        if (log != null) {
            log.info(Printable.of(line));
        }
    }

    /** Something that deserves a look; kept back by {@code --quiet}. */
    void warn(String line) {
        if (!quiet) {
            err.println(line);
        }
        if (log != null) {
            log.warn(Printable.of(line));
        }
    }

    /** Why there is no result. */
    void fail(String line) {
        err.println(line);
        if (log != null) {
            log.error(Printable.of(line));
        }
    }

    /** Why there is no result, and where in the program that was. */
    void fail(Failure failure) {
        failure.sentences().forEach(this::fail);
        if (log != null && failure.isUnforeseen()) {
            log.error("The program was here:", failure.cause());
        }
    }

    /** Seconds for people and logs, the same in every locale. */
    static String seconds(java.time.Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
    }
}
