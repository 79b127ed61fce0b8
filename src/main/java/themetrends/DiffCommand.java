package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import themetrends.cli.DiffSettings;
import themetrends.output.Outputs;
import themetrends.report.reading.ResultFolder;

/** Compares two results. */
final class DiffCommand {
    private final DiffSettings settings;
    private final PrintStream out;

    DiffCommand(DiffSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    ExitCode run() throws IOException {
        Outputs.heal(settings.before());
        Outputs.heal(settings.after());
        boolean differ =
                Differences.tell(ResultFolder.open(settings.before()), ResultFolder.open(settings.after()), out);
        if (!differ) {
            out.println("The two results are the same, byte by byte.");
        }
        return differ ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
}
