package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import themetrends.cli.ProgressView;
import themetrends.cli.Settings;
import themetrends.hanlp.HanLpRecipe;
import themetrends.job.CacheSettings;
import themetrends.job.InputFolder;
import themetrends.job.Job;
import themetrends.job.Plan;
import themetrends.job.Progress;
import themetrends.job.SparkSettings;
import themetrends.measure.Findings;
import themetrends.output.Output;
import themetrends.output.Outputs;
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

    ExitCode run() throws IOException, InterruptedException {
        Outputs.check(settings.output(), settings.input());
        if (settings.dryRun()) {
            return withInputs((inputs, summary) -> {
                summary.plan().forEach(out::println);
                return ExitCode.DONE;
            });
        }
        warmUp();
        Outputs.Use use = new Outputs.Use(settings.waits(), settings.keep());
        // Before the texts are listed: a run that waited must see what has come in the meantime.
        try (Output folder = Outputs.open(settings.output(), settings.input(), use, err::println)) {
            return withInputs((inputs, summary) -> compute(inputs, summary, folder));
        }
    }

    private ExitCode withInputs(Work work) throws IOException {
        Inputs inputs = Inputs.read(settings, InputFolder.open(settings.input()));
        Summary summary = new Summary(settings, inputs);
        return inputs.sources().isEmpty()
                ? nothingToRead(List.of(summary.nothingToRead()))
                : work.with(inputs, summary);
    }

    private interface Work {
        ExitCode with(Inputs inputs, Summary summary) throws IOException;
    }

    private ExitCode compute(Inputs inputs, Summary summary, Output folder) throws IOException {
        Plan plan = Plans.of(settings, inputs);
        Optional<CacheSettings> cache = Caches.of(settings, inputs);
        try (Job job = Job.start(new SparkSettings(settings.master()))) {
            Findings findings = find(job, plan, cache);
            if (findings.totals().counted() == 0) {
                return nothingToRead(summary.nothingCounted(findings));
            }
            List<String> warnings = Publication.write(findings, Plans.report(settings, inputs), folder.staging());
            folder.publish();
            if (!settings.quiet()) {
                summary.warnings(findings, warnings).forEach(err::println);
                job.cacheReport().warnings().forEach(err::println);
            }
            cache.ifPresent(kept -> out.println(Summary.cache(kept, job.cacheReport())));
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

    private Findings find(Job job, Plan plan, Optional<CacheSettings> cache) {
        if (settings.quiet() || !ProgressView.canShow()) {
            return job.run(plan, cache, Progress.SILENT);
        }
        try (ProgressView bar = new ProgressView(err)) {
            return job.run(plan, cache, bar);
        }
    }

    private ExitCode nothingToRead(List<String> sentences) {
        sentences.forEach(err::println);
        return ExitCode.NOTHING_TO_READ;
    }
}
