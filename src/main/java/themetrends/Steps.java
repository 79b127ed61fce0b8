package themetrends;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import themetrends.report.RunFacts;

/**
 * The steps of a run and how long each took. Durations are measured by a clock that nobody sets; only the start is taken from
 * the clock on the wall.
 */
final class Steps {
    private final ZonedDateTime started = ZonedDateTime.now(ZoneId.systemDefault());
    private final long begun = System.nanoTime();
    private final List<RunFacts.Step> ended = new ArrayList<>();
    private final BiConsumer<String, Duration> whenEnded;
    private String name = "";
    private long stepBegun = begun;

    /** Begins to measure; is told of each step when it has ended. */
    Steps(BiConsumer<String, Duration> whenEnded) {
        this.whenEnded = whenEnded;
    }

    /** Begins a step, which ends the one before. */
    void begin(String step) {
        end();
        name = step;
    }

    /** Ends the step that is under way, if one is. */
    void end() {
        long now = System.nanoTime();
        if (!name.isEmpty()) {
            Duration took = Duration.ofNanos(now - stepBegun);
            ended.add(new RunFacts.Step(name, took));
            whenEnded.accept(name, took);
        }
        name = "";
        stepBegun = now;
    }

    /** How long a step took that has ended. */
    Optional<Duration> took(String step) {
        return ended.stream()
                .filter(one -> one.name().equals(step))
                .map(RunFacts.Step::took)
                .findFirst();
    }

    ZonedDateTime started() {
        return started;
    }

    /** From the start to now. */
    Duration soFar() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The steps that have ended, in their order. */
    List<RunFacts.Step> ended() {
        return List.copyOf(ended);
    }
}
