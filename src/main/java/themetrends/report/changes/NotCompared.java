package themetrends.report.changes;

/** Why there is nothing to say of an earlier result. */
public enum NotCompared {
    /** There is none. */
    FIRST,
    /** It cannot be read. */
    UNREADABLE
}
