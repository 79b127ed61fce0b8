package themetrends.cli;

import picocli.CommandLine.Option;

/** The options of commands that compute. */
final class WorkOptions {
    @Option(names = "--quiet", description = "No progress and no warnings, only errors and the summary.")
    boolean quiet;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "",
            description = "Spark master (default: all cores of this machine, or what spark-submit says).")
    String master = "";
}
