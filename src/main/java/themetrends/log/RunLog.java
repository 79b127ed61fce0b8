package themetrends.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;

/**
 * What a run says, line by line with time and level, added to a file. Warnings and errors of Spark and the other libraries
 * go there too, under the name of who speaks.
 *
 * <p>A disk that fills up later ends no run for its log's sake.
 */
public final class RunLog implements AutoCloseable {
    private static final String NAME = "themetrends";
    private static final String APPENDER = "run-log";

    /** A line end inside a message, as in a file's name, begins no line. */
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ssXXX} %level %replace{%c{1}: }{^" + NAME + ": }{}%enc{%m}{CRLF}%n%ex";

    private final LoggerContext context;
    private final Level rootLevel;
    private final FileAppender appender;
    private final Logger logger;

    private RunLog(LoggerContext context, FileAppender appender) {
        this.context = context;
        this.appender = appender;
        this.rootLevel = context.getConfiguration().getRootLogger().getLevel();
        attach();
        this.logger = LogManager.getLogger(NAME);
    }

    /**
     * Begins to log.
     *
     * @param file is added to, and made if it is not there
     * @param trouble is told, once, if later lines cannot be written
     * @throws IOException if the file cannot be written
     */
    public static RunLog to(Path file, Consumer<String> trouble) throws IOException {
        try (OutputStream tried = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            tried.flush();
        }
        LoggerContext context = LoggerContext.getContext(false);
        Configuration configuration = context.getConfiguration();
        PatternLayout layout = PatternLayout.newBuilder()
                .withConfiguration(configuration)
                .withCharset(StandardCharsets.UTF_8)
                .withPattern(LINE)
                .build();
        FileAppender appender = FileAppender.newBuilder()
                .setConfiguration(configuration)
                .setName(APPENDER)
                .setLayout(layout)
                .withFileName(file.toString())
                .withAppend(true)
                .build();
        appender.setHandler(new LogTrouble(file, trouble));
        appender.start();
        return new RunLog(context, appender);
    }

    private void attach() {
        LoggerConfig root = context.getConfiguration().getRootLogger();
        root.addAppender(appender, Level.WARN, null);
        if (!rootLevel.isLessSpecificThan(Level.WARN)) {
            root.setLevel(Level.WARN);
        }
        // What the program says to people goes to the terminal by itself.
        LoggerConfig own = new LoggerConfig(NAME, Level.INFO, false);
        own.addAppender(appender, Level.INFO, null);
        context.getConfiguration().addLogger(NAME, own);
        context.updateLoggers();
    }

    public void info(String message) {
        logger.info(message);
    }

    public void warn(String message) {
        logger.warn(message);
    }

    public void error(String message) {
        logger.error(message);
    }

    /** An error that the program did not foresee, with its stack trace. */
    public void error(String message, Throwable cause) {
        logger.error(message, cause);
    }

    @Override
    public void close() {
        LoggerConfig root = context.getConfiguration().getRootLogger();
        root.removeAppender(APPENDER);
        root.setLevel(rootLevel);
        context.getConfiguration().removeLogger(NAME);
        context.updateLoggers();
        appender.stop();
    }
}
