package themetrends.job;

/** Spark has no place for its temporary files; the message is one sentence for the user. */
public final class UnusableScratchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableScratchException(String folders, String reason) {
        super("The folder for Spark's temporary files «" + folders + "» cannot be made or written (" + reason
                + "): name another with the environment variable SPARK_LOCAL_DIRS; the earlier result is as it was.");
    }
}
