package themetrends.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of runs that nobody watches. */
final class SchedulingOptions {
    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Keep so many earlier results as dated folders in OUTPUT-earlier (default: ${DEFAULT-VALUE}).")
    int keep;

    @Option(names = "--wait", description = "Wait while another run is at work on the output, instead of ending.")
    boolean waits;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "Add what the run says to a file, line by line with the time; warnings of Spark go there too.")
    @Nullable
    String log;

    @Option(
            names = "--fail-on-drift",
            description = "End with exit code 8 and keep the earlier result if a number of an earlier year would move.")
    boolean failOnDrift;

    @Option(names = "--strict", description = "End with exit code 4 if a source was rejected.")
    boolean strict;

    int checkedKeep(List<String> problems) {
        if (keep < 0) {
            problems.add("--keep cannot be " + keep + ": name how many earlier results to keep, 0 for none.");
        }
        return keep;
    }
}
