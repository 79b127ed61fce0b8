package themetrends.job;

/** Is told how far a run has come. Called from Spark's threads. */
public interface Progress {
    /** Of the parts of a step, {@code done} of {@code all} are through. */
    void advanced(String step, int done, int all);

    /** A step begins; the one before has ended. */
    default void began(String step) {}

    /** Nobody listens. */
    Progress SILENT = (step, done, all) -> {};
}
