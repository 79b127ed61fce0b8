package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
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
import themetrends.report.RunFacts;
import themetrends.report.chart.Charts;

/** The run itself: from a folder of texts to a folder of results. */
final class RunCommand {
    private static final String WRITING = "Writing";

    private final Settings settings;
    private final PrintStream err;
    private final Messages messages;
    private final Steps steps;

    private RunCommand(Settings settings, PrintStream err, Messages messages) {
        this.settings = settings;
        this.err = err;
        this.messages = messages;
        this.steps = new Steps((step, took) -> messages.note(step + ": " + Messages.seconds(took)));
    }

    /** Runs, and says in the log how that ended. */
    static ExitCode run(Settings settings, PrintStream out, PrintStream err) {
        try (Messages messages = Messages.open(settings, out, err)) {
            return new RunCommand(settings, err, messages).logged();
        }
    }

    private ExitCode logged() {
        messages.note("Theme Trends " + BuildInfo.version() + " begins, input «" + settings.input() + "», output «"
                + settings.output() + "».");
        ExitCode code;
        try {
            code = run();
        } catch (Exception | Error e) {
            // Spark throws checked exceptions through methods that declare none, Hadoop errors where a disk is full.
            Failure failure = Failure.of(e);
            messages.fail(failure);
            code = failure.code();
        }
        messages.note("Ended with exit code " + code.code() + " after " + Messages.seconds(steps.soFar()) + ".");
        return code;
    }

    private ExitCode run() throws IOException, InterruptedException {
        Outputs.check(settings.output(), settings.input());
        if (settings.dryRun()) {
            return withInputs((inputs, summary) -> {
                summary.plan().forEach(messages::say);
                return ExitCode.DONE;
            });
        }
        warmUp();
        Outputs.Use use = new Outputs.Use(settings.waits(), settings.keep());
        // Before the texts are listed: a run that waited must see what has come in the meantime.
        try (Output folder = Outputs.open(settings.output(), settings.input(), use, this::tellOfWaiting)) {
            return withInputs((inputs, summary) -> compute(inputs, summary, folder));
        }
    }

    /** Also under {@code --quiet}: who waits must know for whom. */
    private void tellOfWaiting(String line) {
        err.println(line);
        messages.note(line);
    }

    private ExitCode withInputs(Work work) throws IOException {
        steps.begin("Listing");
        Inputs inputs = Inputs.read(settings, InputFolder.open(settings.input()));
        messages.note("Settings: " + Plans.report(settings, inputs).asked());
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
        steps.begin("Starting Spark");
        try (Job job = Job.start(new SparkSettings(settings.master()))) {
            Findings findings = find(job, plan, cache);
            if (findings.totals().counted() == 0) {
                return nothingToRead(summary.nothingCounted(findings));
            }
            steps.begin(WRITING);
            List<String> charts = Publication.write(
                    findings, Plans.report(settings, inputs), folder.staging(), folder.shared(), job::beginToClose);
            SinceBefore since = SinceBefore.write(folder.target(), folder.staging(), settings.csvBom());
            steps.end();
            if (settings.failOnDrift() && !since.drift().isEmpty()) {
                return refused(since);
            }
            List<String> warnings = new ArrayList<>(summary.warnings(findings, charts));
            warnings.addAll(job.cacheReport().warnings());
            warnings.addAll(since.warnings());
            boolean refused = settings.strict() && !findings.rejected().isEmpty();
            ExitCode code = refused ? ExitCode.INPUT_REJECTED : ExitCode.DONE;
            facts(findings, warnings, code, job).write(folder.staging());
            folder.publish();
            warnings.forEach(messages::warn);
            cache.ifPresent(kept -> messages.say(Summary.cache(kept, job.cacheReport())));
            summary.lines(findings, since, folder.target()).forEach(messages::say);
            return code;
        }
    }

    private RunFacts facts(Findings findings, List<String> warnings, ExitCode code, Job job) {
        return new RunFacts(
                steps.started(),
                steps.soFar(),
                steps.ended(),
                work(job),
                code.code(),
                findings.totals().sources(),
                job.cacheReport().kept(),
                findings.rejected().size(),
                warnings,
                job.master());
    }

    private List<RunFacts.Step> work(Job job) {
        List<RunFacts.Step> work = new ArrayList<>();
        job.workTimes().forEach((part, took) -> work.add(new RunFacts.Step(part, took)));
        steps.took(Job.MEASURING).ifPresent(took -> work.add(new RunFacts.Step("counts", took)));
        steps.took(WRITING).ifPresent(took -> work.add(new RunFacts.Step("publish", took)));
        return work;
    }

    /** The prepared result is dropped: who relies on the old numbers decides. */
    private ExitCode refused(SinceBefore since) {
        since.drift().forEach(messages::fail);
        messages.fail("Old numbers would move, and --fail-on-drift is set: the earlier result is as it was."
                + " To see all changes, write to another output and use «theme-trends diff»;"
                + " to accept them, run without --fail-on-drift.");
        return ExitCode.DRIFT;
    }

    /** Dictionaries and fonts take seconds to load; that goes on while folders are listed and Spark starts. */
    private static void warmUp() {
        Thread thread = new Thread(
                () -> {
                    HanLpRecipe.standard().language();
                    Charts.warmUp();
                    Launcher.dropUnusedArchive();
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private Findings find(Job job, Plan plan, Optional<CacheSettings> cache) {
        if (settings.quiet() || !ProgressView.canShow()) {
            return job.run(plan, cache, timed(Progress.SILENT));
        }
        try (ProgressView bar = new ProgressView(err)) {
            return job.run(plan, cache, timed(bar));
        }
    }

    private Progress timed(Progress shown) {
        return new Progress() {
            @Override
            public void advanced(String step, int done, int all) {
                shown.advanced(step, done, all);
            }

            @Override
            public void began(String step) {
                steps.begin(step);
            }
        };
    }

    private ExitCode nothingToRead(List<String> sentences) {
        sentences.forEach(messages::fail);
        return ExitCode.NOTHING_TO_READ;
    }
}
