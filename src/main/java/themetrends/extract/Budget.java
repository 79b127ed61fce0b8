package themetrends.extract;

/** What a source may still cost, counted over all that is packed in it. */
final class Budget {
    private final Limits limits;
    private int entries;
    private long bytes;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Counts one packed file. */
    void entry() {
        entries++;
        if (entries > limits.archiveEntries()) {
            throw new LimitException("holds more than " + limits.archiveEntries() + " files (--limit-files)");
        }
    }

    /** Counts bytes as they are unpacked. */
    void unpacked(int count) {
        bytes += count;
        if (bytes > limits.expandedBytes()) {
            throw new LimitException("unpacks to more than " + limits.expandedBytes() + " bytes (--limit-unpacked)");
        }
    }

    Limits limits() {
        return limits;
    }
}
