package themetrends.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code facts.json}: when, for how long and on what machine a result was made. The part of the manifest that is not the same
 * for the same input and settings, and so a file of its own beside it. Names no host, no user and no path.
 *
 * @param started on the clock of the machine
 * @param took from the start until the result was ready to be published
 * @param steps of the run
 * @param work where the time went: what the tasks do to the texts, summed over all threads, and behind it the steps that the
 *     whole corpus takes at once, by the clock
 * @param exitCode what the process ends with
 * @param sources how many were listed
 * @param fromCache of how many the text and the tokens were kept from an earlier run
 * @param rejected how many of them could not be read
 * @param warnings as the user was told
 * @param sparkMaster where Spark ran
 */
public record RunFacts(
        ZonedDateTime started,
        Duration took,
        List<Step> steps,
        List<Step> work,
        int exitCode,
        long sources,
        long fromCache,
        long rejected,
        List<String> warnings,
        String sparkMaster) {
    /** Its name in the folder of a result. */
    public static final String FILE = "facts.json";

    /**
     * A part of the run.
     *
     * @param name for people
     * @param took how long
     */
    public record Step(String name, Duration took) {}

    /** Writes the file into the folder of a result. */
    public void write(Path folder) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("started", time(started));
        // Never before the start, wherever the clock was set meanwhile.
        facts.put("ended", time(started.plus(took)));
        facts.put("seconds", seconds(took));
        facts.put("steps", steps.stream().map(RunFacts::step).toList());
        facts.put("work", work.stream().map(this::shareOfWork).toList());
        facts.put("exit_code", exitCode);
        facts.put("sources", sources);
        facts.put("from_cache", fromCache);
        facts.put("rejected", rejected);
        facts.put("warnings", warnings);
        facts.put("spark_master", sparkMaster);
        facts.put("machine", machine());
        Json.write(folder.resolve(FILE), facts);
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("step", step.name);
        entry.put("seconds", seconds(step.took));
        return entry;
    }

    private Map<String, Object> shareOfWork(Step part) {
        double all = work.stream().mapToDouble(one -> one.took.toNanos()).sum();
        Map<String, Object> entry = step(part);
        entry.put("share", all == 0 ? 0 : Math.round(part.took.toNanos() / all * 1000) / 1000.0);
        return entry;
    }

    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("heap_bytes_at_most", Runtime.getRuntime().maxMemory());
        machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        machine.put(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        return machine;
    }

    private static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
