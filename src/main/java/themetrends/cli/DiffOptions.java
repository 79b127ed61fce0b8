package themetrends.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of {@code diff}. */
@Command(
        name = "theme-trends diff",
        description = {"Compares two results: the files that differ, the numbers that moved, and why.", ""},
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "tables/changes.csv, the section of report.html that tells the same, and facts.json are not compared: they "
                    + "depend on more than input and settings.",
            "Exit codes: 0 they are the same byte by byte, 2 wrong usage or no such result, 6 they differ."
        })
final class DiffOptions implements CommandOptions {
    @Parameters(index = "0", paramLabel = "A", description = "Folder of the earlier result.")
    String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "Folder of the later result.")
    String after = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public DiffSettings checked() {
        return new DiffSettings(before, after);
    }
}
