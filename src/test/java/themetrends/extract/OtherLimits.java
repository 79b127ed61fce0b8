package themetrends.extract;

/** The usual limits but for some, which tests can reach. */
public final class OtherLimits {
    private static final Limits USUAL = Limits.STANDARD;

    private OtherLimits() {}

    /** For archives. */
    static Limits ofArchives(int depth, int entries, long expandedBytes) {
        return new Limits(
                depth,
                entries,
                expandedBytes,
                USUAL.sourceBytes(),
                USUAL.lineChars(),
                USUAL.parserMegabytes(),
                USUAL.parserSeconds());
    }

    /** For readers in processes of their own. */
    public static Limits ofReaders(int megabytes, int seconds) {
        return new Limits(
                USUAL.archiveDepth(),
                USUAL.archiveEntries(),
                USUAL.expandedBytes(),
                USUAL.sourceBytes(),
                USUAL.lineChars(),
                megabytes,
                seconds);
    }
}
