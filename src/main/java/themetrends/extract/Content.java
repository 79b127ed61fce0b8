package themetrends.extract;

/** A file as its bytes, its name and what may be done with it: all that a format is given. */
final class Content {
    private final byte[] bytes;
    private final String path;
    private final ExtractionSettings settings;

    /**
     * A file.
     *
     * @param bytes its bytes, which nobody changes
     * @param path its path; the content decides what it is, the name only where the content cannot
     */
    Content(byte[] bytes, String path, ExtractionSettings settings) {
        this.bytes = bytes;
        this.path = path;
        this.settings = settings;
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
}
