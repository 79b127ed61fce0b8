package themetrends.job;

import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How long the tasks worked at each part of what they do to a source, summed over all threads. The clock is read a few times
 * a source, so that it costs nothing. What is computed twice counts twice.
 */
final class WorkTimes implements Serializable {
    private static final long serialVersionUID = 1;

    private final LongAccumulator extract = new LongAccumulator();
    private final LongAccumulator repair = new LongAccumulator();
    private final LongAccumulator split = new LongAccumulator();
    private final LongAccumulator tokenise = new LongAccumulator();
    private final LongAccumulator copies = new LongAccumulator();
    private final LongAccumulator voices = new LongAccumulator();
    private final LongAccumulator match = new LongAccumulator();

    /** Times that tasks on all machines add to. */
    static WorkTimes on(JavaSparkContext spark) {
        WorkTimes times = new WorkTimes();
        Stream.of(times.extract, times.repair, times.split, times.tokenise, times.copies, times.voices, times.match)
                .forEach(spark.sc()::register);
        return times;
    }

    <T> T extracting(Supplier<T> work) {
        return measured(extract, work);
    }

    <T> T repairing(Supplier<T> work) {
        return measured(repair, work);
    }

    <T> T splitting(Supplier<T> work) {
        return measured(split, work);
    }

    <T> T tokenising(Supplier<T> work) {
        return measured(tokenise, work);
    }

    <T> T findingCopies(Supplier<T> work) {
        return measured(copies, work);
    }

    <T> T findingVoices(Supplier<T> work) {
        return measured(voices, work);
    }

    <T> T matching(Supplier<T> work) {
        return measured(match, work);
    }

    private static <T> T measured(LongAccumulator times, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        times.add(System.nanoTime() - begun);
        return result;
    }

    /** The times by part, in the order of the work. */
    Map<String, Duration> byPart() {
        Map<String, Duration> parts = new LinkedHashMap<>();
        parts.put("extract", duration(extract));
        parts.put("repair", duration(repair));
        parts.put("split, date and classify", duration(split));
        parts.put("tokenise", duration(tokenise));
        parts.put("copies", duration(copies));
        parts.put("voices", duration(voices));
        parts.put("match", duration(match));
        return parts;
    }

    private static Duration duration(LongAccumulator nanoseconds) {
        return Duration.ofNanos(nanoseconds.value());
    }
}
