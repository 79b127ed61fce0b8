package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import themetrends.cli.CommandLineReader;
import themetrends.cli.ProgressView;
import themetrends.cli.Settings;
import themetrends.cli.VerifySettings;
import themetrends.corpus.InputProblems;
import themetrends.files.Folder;
import themetrends.job.InputFolder;
import themetrends.job.Job;
import themetrends.job.Progress;
import themetrends.job.SparkSettings;
import themetrends.measure.Findings;
import themetrends.output.Output;
import themetrends.output.Outputs;
import themetrends.report.Publication;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.ResultManifest;

/** Computes a result again, from the inputs and settings that its manifest names, and compares. Nothing kept is used. */
final class VerifyCommand {
    /** Files that may lie beside the texts: a setting that has such a name was not typed. */
    private static final Set<String> BESIDE = Set.of(InputFolder.PHRASES, InputFolder.CATALOGUE, InputFolder.EVENT);

    private static final Set<String> FILES = Set.of("phrases", "catalog", "event");
    private static final String INPUT = "input";

    private final VerifySettings asked;
    private final PrintStream out;
    private final PrintStream err;

    VerifyCommand(VerifySettings asked, PrintStream out, PrintStream err) {
        this.asked = asked;
        this.out = out;
        this.err = err;
    }

    ExitCode run() throws IOException, InterruptedException {
        Outputs.heal(asked.result());
        ResultFolder result = ResultFolder.open(asked.result());
        ResultManifest manifest = result.manifest();
        Path scratch = Files.createTempDirectory("theme-trends-verify");
        try {
            Path again = scratch.resolve("result");
            Settings settings = settings(manifest, again);
            try (Output folder =
                    Outputs.open(settings.output(), settings.input(), new Outputs.Use(false, 0), err::println)) {
                if (!compute(settings, manifest, folder)) {
                    out.println("The result «" + asked.result() + "» is not what its inputs give: nothing in «"
                            + settings.input() + "» can be counted now.");
                    return ExitCode.DIFFERENT;
                }
                return compare(result, ResultFolder.open(folder.staging().toString()), manifest);
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private ExitCode compare(ResultFolder result, ResultFolder again, ResultManifest manifest) throws IOException {
        if (Differences.tell(result, again, out)) {
            out.println("The result «" + asked.result()
                    + "» is not what its inputs and settings give (above: first the result, second what was computed"
                    + " now).");
            return ExitCode.DIFFERENT;
        }
        out.println("The result «" + asked.result() + "» is what its inputs and settings give, byte by byte ("
                + manifest.versions().getOrDefault("theme-trends", "") + ").");
        return ExitCode.DONE;
    }

    /** Publishes into a folder; false where there is nothing to count. */
    private boolean compute(Settings settings, ResultManifest manifest, Output into) throws IOException {
        Inputs inputs = Inputs.read(settings, InputFolder.open(settings.input()));
        try (Job job = Job.start(new SparkSettings(settings.master()))) {
            Findings findings = find(job, settings, inputs);
            if (findings.totals().counted() == 0) {
                return false;
            }
            String name = manifest.settings().getOrDefault(INPUT, "");
            Publication.write(
                    findings, Plans.report(settings, inputs, name), into.staging(), into.shared(), job::beginToClose);
            return true;
        }
    }

    private Findings find(Job job, Settings settings, Inputs inputs) {
        if (asked.quiet() || !ProgressView.canShow()) {
            return job.run(Plans.of(settings, inputs), Optional.empty(), Progress.SILENT);
        }
        try (ProgressView bar = new ProgressView(err)) {
            return job.run(Plans.of(settings, inputs), Optional.empty(), bar);
        }
    }

    /** The settings in the manifest are spelt as the options are, and are read as such. */
    private Settings settings(ResultManifest manifest, Path output) {
        String input = asked.input().orElse(manifest.settings().getOrDefault(INPUT, ""));
        List<String> args = new ArrayList<>(
                List.of("--input=" + input, "--output=" + output, "--master=" + asked.master(), "--quiet"));
        for (Map.Entry<String, String> setting : manifest.settings().entrySet()) {
            boolean typed = !setting.getValue().isEmpty()
                    && !(FILES.contains(setting.getKey()) && isFound(setting.getValue(), input));
            if (typed && !setting.getKey().equals(INPUT)) {
                args.add("--" + setting.getKey().replace('_', '-') + "=" + setting.getValue());
            }
        }
        return new CommandLineReader(BuildInfo.version(), out)
                .read(args.toArray(String[]::new))
                .filter(Settings.class::isInstance)
                .map(Settings.class::cast)
                .orElseThrow(() -> new InputProblems(
                        List.of("The settings of «" + asked.result() + "» cannot be read: run the job again.")));
    }

    /** Whether a file is found without being named: it is built in, or lies beside the texts. */
    private static boolean isFound(String name, String input) {
        return name.equals(Inputs.BUILT_IN)
                || (BESIDE.contains(name) && (Folder.isUrl(input) || Files.exists(Path.of(input, name))));
    }
}
