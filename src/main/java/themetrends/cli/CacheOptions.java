package themetrends.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the cache. */
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Folder in which text and tokens of each source are kept for the next run (default: .NAME.cache "
                            + "beside the output NAME, from 1 MB of texts on).")
    @Nullable
    String folder;

    @Option(names = "--no-cache", description = "Keep nothing, and use nothing that was kept.")
    boolean off;

    @Option(
            names = "--cache-days",
            paramLabel = "N",
            defaultValue = "90",
            description = "What no run has used for so many days goes (default: ${DEFAULT-VALUE}).")
    int days;

    @Option(
            names = "--cache-size",
            paramLabel = "MB",
            defaultValue = "2048",
            description = "Megabytes of the cache; above that, what was used longest ago goes "
                    + "(default: ${DEFAULT-VALUE}).")
    int megabytes;

    CacheChoice checked(List<String> problems) {
        if (days < 1) {
            problems.add("--cache-days cannot be " + days + ": a day is the least; --no-cache keeps nothing.");
        }
        if (megabytes < 1) {
            problems.add(
                    "--cache-size cannot be " + megabytes + ": a megabyte is the least; --no-cache keeps nothing.");
        }
        return new CacheChoice(Optional.ofNullable(folder), off, days, megabytes);
    }
}
