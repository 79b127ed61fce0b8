package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import themetrends.cli.CommandLineReader;
import themetrends.cli.DiffSettings;
import themetrends.cli.ExplainSettings;
import themetrends.cli.Request;
import themetrends.cli.Settings;
import themetrends.cli.VerifySettings;

/** The program: reads the command line, starts the command, ends with an exit code. */
public final class Main {
    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = new PlainLines(out);
        this.err = new PlainLines(err);
    }

    /**
     * Runs and ends the process with an exit code for schedulers. Under spark-submit success returns: YARN takes a driver
     * that ends itself for failed, whatever its code.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        OptionalInt again = SecondStart.runIfNeeded(args);
        if (again.isPresent()) {
            System.exit(again.getAsInt());
        }
        Charset charset = charset();
        PrintStream out = new PrintStream(System.out, true, charset);
        PrintStream err = new PrintStream(System.err, true, charset);
        SecondStart.warning().ifPresent(err::println);
        int code = run(out, err, SecondStart.arguments(args));
        if (code != ExitCode.DONE.code() || System.getProperty("spark.submit.deployMode") == null) {
            System.exit(code);
        }
    }

    /** What the terminal shows, where the JDK knows it and it can show Chinese; else UTF-8. */
    private static Charset charset() {
        String known = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset shown = Charset.isSupported(known) ? Charset.forName(known) : StandardCharsets.UTF_8;
        return shown.newEncoder().canEncode('文') ? shown : StandardCharsets.UTF_8;
    }

    /** Runs and returns the exit code; results are told on {@code out}, all else on {@code err}. */
    static int run(PrintStream out, PrintStream err, String... args) {
        System.setProperty("java.awt.headless", "true");
        return new Main(out, err).run(args).code();
    }

    private ExitCode run(String... args) {
        try {
            Optional<Request> request = new CommandLineReader(BuildInfo.version(), out).read(args);
            return request.isEmpty() ? ExitCode.DONE : run(request.get());
        } catch (Exception | Error e) {
            // Spark throws checked exceptions through methods that declare none, Hadoop errors where a disk is full.
            Failure failure = Failure.of(e);
            failure.sentences().forEach(err::println);
            return failure.code();
        }
    }

    /** Each command is a class of its own, so that none loads what another needs. */
    private ExitCode run(Request request) throws IOException, InterruptedException {
        if (request instanceof ExplainSettings settings) {
            return new ExplainCommand(settings, out, err).run();
        }
        if (request instanceof DiffSettings settings) {
            return new DiffCommand(settings, out).run();
        }
        if (request instanceof VerifySettings settings) {
            return new VerifyCommand(settings, out, err).run();
        }
        return RunCommand.run((Settings) request, out, err);
    }
}
