package themetrends.job;

/** Is told how far a run has come. Called from Spark's threads. */
public interface Progress {
    /** {@code done} of {@code all} parts of the current stage are through. */
    void advanced(int done, int all);

    /** Nobody listens. */
    Progress SILENT = (done, all) -> {};
}
