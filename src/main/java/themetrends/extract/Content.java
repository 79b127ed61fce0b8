package themetrends.extract;

/** A file as its bytes, its name and what may be done with it: all that a format is given. */
final class Content {
    private final byte[] bytes;
    private final String path;
    private final ExtractionSettings settings;
    private final Budget budget;
    private final int depth;

    private Content(byte[] bytes, String path, ExtractionSettings settings, Budget budget, int depth) {
        this.bytes = bytes;
        this.path = path;
        this.settings = settings;
        this.budget = budget;
        this.depth = depth;
    }

    /**
     * A source.
     *
     * @param bytes its bytes, which nobody changes
     * @param path its path; the content decides what it is, the name only where the content cannot
     */
    static Content of(byte[] bytes, String path, ExtractionSettings settings) {
        return new Content(bytes, path, settings, new Budget(settings.limits()), 0);
    }

    /** A file packed in this one; both draw on one budget. */
    Content packed(byte[] inner, String innerPath) {
        return new Content(inner, innerPath, settings, budget, depth + 1);
    }

    byte[] bytes() {
        return bytes;
    }

    String path() {
        return path;
    }

    ExtractionSettings settings() {
        return settings;
    }

    Budget budget() {
        return budget;
    }

    /** How many archives it is packed in. */
    int depth() {
        return depth;
    }

    /** Whether its name ends with one of these, such as {@code .md}. */
    boolean isNamed(String... endings) {
        for (String ending : endings) {
            if (path.regionMatches(true, path.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
