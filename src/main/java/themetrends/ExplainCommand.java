package themetrends;

import java.io.PrintStream;
import themetrends.cli.ExplainSettings;
import themetrends.output.Outputs;
import themetrends.report.explain.Explanation;
import themetrends.report.reading.ResultFolder;

/** Explains a cell of an earlier result. */
final class ExplainCommand {
    private final ExplainSettings settings;
    private final PrintStream out;
    private final PrintStream err;

    ExplainCommand(ExplainSettings settings, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    ExitCode run() {
        Outputs.heal(settings.output());
        ResultFolder folder = ResultFolder.open(settings.output());
        if (Explanation.tell(folder, settings.cell(), settings.limit(), out::println)) {
            return ExitCode.DONE;
        }
        err.println("There are not as many sentences as mentions: the tables in «" + settings.output()
                + "» were changed after the run; run the job again.");
        return ExitCode.FAILED;
    }
}
