package themetrends.extract.process;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that takes too long over a file. What counts is the time that processors worked for it, which a busy
 * machine makes no longer; a process that only waits is ended after ten times as much.
 */
final class Watch implements Closeable {
    private static final int WAITING = 10;
    private static final long LOOK_MILLIS = 200;
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Process process;
    private final Duration limit;
    private final Duration workedBefore;
    private final long began = System.nanoTime();
    private final ScheduledFuture<?> looks;
    private volatile boolean ended;

    private Watch(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.workedBefore = worked(process);
        this.looks = TIMER.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Watches until it is closed. */
    static Watch over(Process process, Duration limit) {
        return new Watch(process, limit);
    }

    private void look() {
        boolean worksTooLong = worked(process).minus(workedBefore).compareTo(limit) > 0;
        boolean waitsTooLong = Duration.ofNanos(System.nanoTime() - began).compareTo(limit.multipliedBy(WAITING)) > 0;
        if ((worksTooLong || waitsTooLong) && !looks.isCancelled()) {
            ended = true;
            process.destroyForcibly();
        }
    }

    /** Zero where the system does not tell. */
    private static Duration worked(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Whether it ended the process. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        looks.cancel(false);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "parser-watch");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }
}
