package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import themetrends.cli.CommandLineReader;
import themetrends.cli.ExplainSettings;
import themetrends.cli.Request;
import themetrends.cli.Settings;
import themetrends.corpus.InputProblems;
import themetrends.job.UnusableInputException;
import themetrends.output.BusyOutputException;
import themetrends.output.UnusableOutputException;

/** The program: reads the command line, starts the command, ends with an exit code. */
public final class Main {
    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs and ends the process with an exit code for schedulers. */
    public static void main(String[] args) throws IOException, InterruptedException {
        OptionalInt again = FileNameEncoding.runAgainIfNeeded(args);
        if (again.isPresent()) {
            System.exit(again.getAsInt());
        }
        Charset charset = charset();
        PrintStream out = new PrintStream(System.out, true, charset);
        PrintStream err = new PrintStream(System.err, true, charset);
        System.exit(run(out, err, FileNameEncoding.arguments(args)));
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
        } catch (InputProblems e) {
            return ended(ExitCode.WRONG_USAGE, e.problems());
        } catch (UnusableInputException e) {
            return ended(ExitCode.NOTHING_TO_READ, List.of(e.getMessage()));
        } catch (UnusableOutputException e) {
            return ended(ExitCode.CANNOT_WRITE, List.of(e.getMessage()));
        } catch (BusyOutputException e) {
            return ended(ExitCode.BUSY, List.of(e.getMessage()));
        } catch (IOException e) {
            return ended(
                    ExitCode.CANNOT_WRITE,
                    List.of("The results cannot be written (" + firstLine(e)
                            + "): check the rights and the free space; the earlier result is as it was."));
        } catch (Exception e) {
            // Spark throws checked exceptions through methods that declare none.
            return ended(
                    ExitCode.FAILED,
                    List.of("The run failed (" + firstLine(e) + "); the earlier result is as it was."
                            + " To see more, run it again with «java -Dthemetrends.log=warn -jar …»."));
        }
    }

    /** Each command is a class of its own, so that none loads what another needs. */
    private ExitCode run(Request request) throws IOException, InterruptedException {
        if (request instanceof ExplainSettings settings) {
            return new ExplainCommand(settings, out, err).run();
        }
        return new RunCommand((Settings) request, out, err).run();
    }

    private ExitCode ended(ExitCode code, List<String> sentences) {
        sentences.forEach(err::println);
        return code;
    }

    private static String firstLine(Throwable e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
