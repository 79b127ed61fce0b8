package themetrends.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code verify}. */
@Command(
        name = "theme-trends verify",
        description = {
            "Computes a result again, from the texts and with the settings that its run.json names, and compares it byte "
                    + "by byte.",
            ""
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Relative paths in run.json start where the run was started: start verify there, or name the texts with "
                    + "--input. tables/changes.csv, the section of report.html that tells the same, and facts.json "
                    + "are not compared: they depend on more than input and settings.",
            "Exit codes: 0 the same, 1 failed, 2 wrong usage, no such result or a file is missing, 3 nothing to read, "
                    + "6 something differs."
        })
final class VerifyOptions implements CommandOptions {
    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the result.")
    String result = "";

    @Option(names = "--input", paramLabel = "DIR", description = "Where the texts lie (default: as run.json says).")
    @Nullable
    String input;

    @Mixin
    WorkOptions work = new WorkOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public VerifySettings checked() {
        return new VerifySettings(result, Optional.ofNullable(input), work.quiet, work.master);
    }
}
