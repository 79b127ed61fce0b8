package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import themetrends.cli.ProgressView;
import themetrends.cli.Settings;
import themetrends.hanlp.HanLpRecipe;
import themetrends.job.InputFolder;
import themetrends.job.Job;
import themetrends.job.Plan;
import themetrends.job.Progress;
import themetrends.job.SparkSettings;
import themetrends.measure.Findings;
import themetrends.report.OutputFolder;
import themetrends.report.Publication;
import themetrends.report.chart.Charts;

/** The run itself: from a folder of texts to a folder of results. */
final class RunCommand {
    private final Settings settings;
    private final PrintStream out;
    private final PrintStream err;

    RunCommand(Settings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    ExitCode run() throws IOException {
        OutputFolder.check(settings.output(), settings.input());
        if (!settings.dryRun()) {
            warmUp();
        }
        Inputs inputs = Inputs.read(settings, InputFolder.open(settings.input()));
        Summary summary = new Summary(settings, inputs);
        if (inputs.sources().isEmpty()) {
            return nothingToRead(List.of(summary.nothingToRead()));
        }
        if (settings.dryRun()) {
            summary.plan().forEach(out::println);
            return ExitCode.DONE;
        }
        try (OutputFolder folder = OutputFolder.prepare(settings.output(), settings.input())) {
            return compute(inputs, summary, folder);
        }
    }

    private ExitCode compute(Inputs inputs, Summary summary, OutputFolder folder) throws IOException {
        Plan plan = Plans.of(settings, inputs);
        try (Job job = Job.start(new SparkSettings(settings.master()))) {
            Findings findings = find(job, plan);
            if (findings.totals().counted() == 0) {
                return nothingToRead(summary.nothingCounted(findings));
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

    private Findings find(Job job, Plan plan) {
        if (settings.quiet() || !ProgressView.canShow()) {
            return job.run(plan, Progress.SILENT);
        }
        try (ProgressView bar = new ProgressView(err)) {
            return job.run(plan, bar);
        }
    }

    private ExitCode nothingToRead(List<String> sentences) {
        sentences.forEach(err::println);
        return ExitCode.NOTHING_TO_READ;
    }
}
