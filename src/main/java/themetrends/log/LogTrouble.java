package themetrends.log;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.logging.log4j.core.ErrorHandler;
import org.apache.logging.log4j.core.LogEvent;

/** Says once that a log cannot be written any more; log4j itself would say it with a stack trace for every line. */
final class LogTrouble implements ErrorHandler {
    private final Path file;
    private final Consumer<String> trouble;
    private final AtomicBoolean told = new AtomicBoolean();

    LogTrouble(Path file, Consumer<String> trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    @Override
    public void error(String message) {
        tell();
    }

    @Override
    public void error(String message, Throwable cause) {
        tell();
    }

    @Override
    public void error(String message, LogEvent event, Throwable cause) {
        tell();
    }

    private void tell() {
        if (told.compareAndSet(false, true)) {
            trouble.accept("The log file «" + file + "» takes no more lines: check the rights and the free space;"
                    + " the run goes on without it.");
        }
    }
}
