package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import themetrends.cli.CommandLineReader;
import themetrends.cli.ProgressView;
import themetrends.cli.Settings;
import themetrends.corpus.InputProblems;
import themetrends.hanlp.HanLpRecipe;
import themetrends.job.InputFolder;
import themetrends.job.Job;
import themetrends.job.Plan;
import themetrends.job.Progress;
import themetrends.job.SparkSettings;
import themetrends.job.UnusableInputException;
import themetrends.measure.Findings;
import themetrends.report.OutputFolder;
import themetrends.report.Publication;
import themetrends.report.UnusableOutputException;
import themetrends.report.chart.Charts;

/** The program: settings, then the job, then the report. */
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
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs and returns the exit code; results are told on {@code out}, all else on {@code err}. */
    static int run(PrintStream out, PrintStream err, String... args) {
        System.setProperty("java.awt.headless", "true");
        return new Main(out, err).run(args).code();
    }

    private ExitCode run(String... args) {
        try {
            Optional<Settings> settings = new CommandLineReader(BuildInfo.version(), out).read(args);
            return settings.isEmpty() ? ExitCode.DONE : run(settings.get());
        } catch (InputProblems e) {
            return ended(ExitCode.WRONG_USAGE, e.problems());
        } catch (UnusableInputException e) {
            return ended(ExitCode.NOTHING_TO_READ, List.of(e.getMessage()));
        } catch (UnusableOutputException e) {
            return ended(ExitCode.CANNOT_WRITE, List.of(e.getMessage()));
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

    private ExitCode run(Settings settings) throws IOException {
        OutputFolder.check(settings.output(), settings.input());
        if (!settings.dryRun()) {
            warmUp();
        }
        Inputs inputs = Inputs.read(settings, InputFolder.open(settings.input()));
        Summary summary = new Summary(settings, inputs);
        if (inputs.sources().isEmpty()) {
            return ended(ExitCode.NOTHING_TO_READ, List.of(summary.nothingToRead()));
        }
        if (settings.dryRun()) {
            summary.plan().forEach(out::println);
            return ExitCode.DONE;
        }
        try (OutputFolder folder = OutputFolder.prepare(settings.output(), settings.input())) {
            return compute(settings, inputs, summary, folder);
        }
    }

    private ExitCode compute(Settings settings, Inputs inputs, Summary summary, OutputFolder folder)
            throws IOException {
        Plan plan = Plans.of(settings, inputs);
        try (Job job = Job.start(new SparkSettings(settings.master()))) {
            Findings findings = find(job, plan, settings);
            if (findings.totals().counted() == 0) {
                return ended(ExitCode.NOTHING_TO_READ, summary.nothingCounted(findings));
            }
            List<String> warnings = Publication.write(findings, Plans.report(settings, inputs), folder.staging());
            folder.publish();
            if (!settings.quiet()) {
                summary.warnings(findings, warnings).forEach(err::println);
            }
            summary.lines(findings, folder.target()).forEach(out::println);
            boolean refused = settings.strict() && !findings.rejected().isEmpty();
            return refused ? ExitCode.INPUT_REJECTED : ExitCode.DONE;
        }
    }

    /** Dictionaries and fonts take seconds to load; that goes on while folders are listed and Spark starts. */
    private static void warmUp() {
        Thread thread = new Thread(
                () -> {
                    HanLpRecipe.standard().language();
                    Charts.warmUp();
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private Findings find(Job job, Plan plan, Settings settings) {
        if (settings.quiet() || !ProgressView.canShow()) {
            return job.run(plan, Progress.SILENT);
        }
        try (ProgressView bar = new ProgressView(err)) {
            return job.run(plan, bar);
        }
    }

    private ExitCode ended(ExitCode code, List<String> sentences) {
        sentences.forEach(err::println);
        return code;
    }

    private static String firstLine(Throwable e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
