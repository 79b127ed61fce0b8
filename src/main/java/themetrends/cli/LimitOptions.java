package themetrends.cli;

import java.util.List;
import picocli.CommandLine.Option;
import themetrends.extract.Limits;

/** The options that say what a source may cost: one that costs more is rejected. */
final class LimitOptions {
    @Option(
            names = "--limit-size",
            paramLabel = "MB",
            defaultValue = "2048",
            description = "Megabytes of a source (default: ${DEFAULT-VALUE}; a larger one is rejected, as by the limits"
                    + " below).")
    int size;

    @Option(
            names = "--limit-line",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Characters of a line (default: ${DEFAULT-VALUE}).")
    int line;

    @Option(
            names = "--limit-files",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Files in an archive (default: ${DEFAULT-VALUE}).")
    int files;

    @Option(
            names = "--limit-depth",
            paramLabel = "N",
            defaultValue = "2",
            description = "Archives in one another (default: ${DEFAULT-VALUE}).")
    int depth;

    @Option(
            names = "--limit-unpacked",
            paramLabel = "MB",
            defaultValue = "1024",
            description = "Megabytes of all that is packed in a source (default: ${DEFAULT-VALUE}).")
    int unpacked;

    @Option(
            names = "--limit-memory",
            paramLabel = "MB",
            defaultValue = "1024",
            description = "Megabytes for each process that reads formats other than plain text, one a core at most "
                    + "(default: ${DEFAULT-VALUE}).")
    int memory;

    @Option(
            names = "--limit-seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Seconds that a processor may work for such a file (default: ${DEFAULT-VALUE}).")
    int seconds;

    /** A reader needs some megabytes for itself. */
    private static final int LEAST_MEMORY = 64;

    private static final int MEGABYTE_BITS = 20;

    Limits checked(List<String> problems) {
        least("--limit-size", size, 1, problems);
        least("--limit-line", line, 1, problems);
        least("--limit-files", files, 1, problems);
        least("--limit-depth", depth, 1, problems);
        least("--limit-unpacked", unpacked, 1, problems);
        least("--limit-memory", memory, LEAST_MEMORY, problems);
        least("--limit-seconds", seconds, 1, problems);
        return new Limits(
                depth, files, (long) unpacked << MEGABYTE_BITS, (long) size << MEGABYTE_BITS, line, memory, seconds);
    }

    private static void least(String option, int value, int least, List<String> problems) {
        if (value < least) {
            problems.add(option + " cannot be " + value + ": " + least + " is the least.");
        }
    }
}
