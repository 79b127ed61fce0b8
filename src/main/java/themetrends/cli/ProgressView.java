package themetrends.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import themetrends.job.Progress;

/** A bar on the terminal; nothing where no person looks. */
public final class ProgressView implements Progress, AutoCloseable {
    private final PrintStream err;
    private @Nullable ProgressBar bar;

    /** A bar on this stream; it appears with the first progress. */
    public ProgressView(PrintStream err) {
        this.err = err;
    }

    /** Whether a person can watch. */
    public static boolean canShow() {
        return Ansi.AUTO.enabled();
    }

    @Override
    public synchronized void advanced(String step, int done, int all) {
        if (bar == null || !bar.getTaskName().equals(step)) {
            close();
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
